import { Link } from 'wouter';
import type { AuthorPageQuery } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { Chips } from '../ui/chips.tsx';
import { Identifiers } from '../ui/identifiers.tsx';
import css from './author-head.module.css';
import { Metrics } from './metrics.tsx';

export type Author = NonNullable<AuthorPageQuery['author']>;

/** Name, positions, figures, themes and selected work: what a visitor should see first. */
export function AuthorHead({ author }: { author: Author }) {
  const { slug, name, aliases, field, bio, homepage, orcid, openAlexId, semanticScholarId } = author;
  return (
    <header>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className="quiet small">also {aliases.join(', ')}</p>}
      {field && <p className={css.field}>{field}</p>}
      {author.affiliations.edges.length > 0 && (
        <ul className={`plain ${css.positions}`}>
          {author.affiliations.edges.map(({ role, current, from, to, node }) => (
            <li key={node.id} className={current ? '' : 'quiet'}>
              {role && `${role}, `}
              <Link href={addressOf('Affiliation', node.slug)}>{node.name}</Link>
              {(from || to) && ` ${from?.slice(0, 4) ?? ''}–${to?.slice(0, 4) ?? ''}`}
              {!current && ' (formerly)'}
            </li>
          ))}
        </ul>
      )}
      {bio && <p className={css.bio}>{bio}</p>}
      <Identifiers of={{ homepage, orcid, openAlexId, semanticScholarId }} />
      <Metrics metrics={author.metrics} />
      <Chips kind="Topic" of={author.topics.edges} />
      <p>
        <Link href={`/network/${encodeURIComponent(slug)}`}>Coauthor network</Link>
        {' · '}
        <Link href={`/path?from=${encodeURIComponent(slug)}`}>How is {name} connected to …?</Link>
      </p>
      <SelectedWork work={author.selectedWork} />
    </header>
  );
}

function SelectedWork({ work }: { work: Author['selectedWork'] }) {
  if (work.length === 0) return null;
  return (
    <details>
      <summary>Selected work ({work.length})</summary>
      <ol>
        {work.map((one) => (
          <li key={one.id}>
            {'slug' in one ? <Link href={addressOf('Paper', one.slug)}>{one.title}</Link> : one.workTitle}
          </li>
        ))}
      </ol>
    </details>
  );
}
