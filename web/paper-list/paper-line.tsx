import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { type FragmentType, readFragment } from '../../schema/operations/generated/fragment-masking.ts';
import { PaperLineFragmentDoc } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { counted } from '../ui/counted.ts';
import { Names } from '../ui/names.tsx';
import css from './paper-line.module.css';

/** A paper in a list: title, byline, where and when, its abstract or summary to open, and what a list has to add. */
export function PaperLine({
  paper,
  children,
}: {
  paper: FragmentType<typeof PaperLineFragmentDoc>;
  children?: ReactNode;
}) {
  const line = readFragment(PaperLineFragmentDoc, paper);
  const { slug, title, publishedOn, year, category, venue, hasCode, citationCount, authors } = line;
  const [isOpen, setOpen] = useState(false);
  const text = line.abstract ?? line.summary;
  const facts = [
    publishedOn ?? year,
    venue,
    category,
    hasCode && 'code',
    citationCount !== null && `cited ${counted(citationCount, 'time')}`,
  ].filter(Boolean);
  return (
    <li className={css.line}>
      <Link href={addressOf('Paper', slug)} className={css.title ?? ''}>
        {title}
      </Link>
      {authors.nodes.length > 0 && (
        <p className={css.byline}>
          <Names kind="Author" of={authors.nodes} />
          {(authors.pageInfo.hasNextPage || authors.coverage === 'PARTIAL') && ' et al.'}
        </p>
      )}
      <p className={css.facts}>
        {facts.join(' · ')}
        {text && (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {line.abstract ? 'Abstract' : 'Summary'}
          </button>
        )}
      </p>
      {isOpen && <p className={css.text}>{text}</p>}
      {children}
    </li>
  );
}
