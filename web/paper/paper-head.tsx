import { Link } from 'wouter';
import type { PaperPageQuery } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { counted } from '../ui/counted.ts';
import { Identifiers } from '../ui/identifiers.tsx';
import { Marked } from '../ui/marked.tsx';
import { Names } from '../ui/names.tsx';
import { useEvidence } from './evidence.ts';
import css from './paper-head.module.css';

export type Paper = NonNullable<PaperPageQuery['paper']>;

const EXPORTS = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
  ['jsonld', 'JSON-LD'],
] as const;

/** Title, byline, where it came out, how to find it elsewhere and how to cite it. */
export function PaperHead({ paper }: { paper: Paper }) {
  const { slug, title, aliases, authors, affiliations, doi, arxivId, openAlexId, semanticScholarId, url } =
    paper;
  const { within } = useEvidence(paper);
  return (
    <header>
      <h1>
        <Marked text={title} ranges={within('TITLE')} />
      </h1>
      {aliases.length > 0 && <p className="quiet small">also “{aliases.join('”, “')}”</p>}
      <p className={css.byline}>
        {authors.edges.map(({ node, printedAffiliations }, index) => (
          <span key={node.id} title={printedAffiliations.join('; ') || undefined}>
            {index > 0 && ', '}
            <Link href={addressOf('Author', node.slug)}>{node.name}</Link>
          </span>
        ))}
        {authors.pageInfo.hasNextPage && ' and others'}
        {authors.coverage === 'PARTIAL' && (
          <span title="The sources give a part of the authors."> et al.</span>
        )}
      </p>
      {affiliations.nodes.length > 0 && (
        <p className="small">
          <Names kind="Affiliation" of={affiliations.nodes} />
        </p>
      )}
      <p className="quiet">{publication(paper)}</p>
      <Identifiers of={{ url, doi, arxivId, openAlexId, semanticScholarId }} />
      <p className={css.exports}>
        <span className="quiet small">Cite:</span>
        {EXPORTS.map(([ending, label]) => (
          <a key={ending} href={`/export/paper/${encodeURIComponent(slug)}.${ending}`} download>
            {label}
          </a>
        ))}
      </p>
    </header>
  );
}

function publication(paper: Paper): string {
  const {
    publishedOn,
    year,
    venue,
    volume,
    issue,
    pages,
    publisher,
    kind,
    category,
    hasCode,
    citationCount,
  } = paper;
  const number = volume && (issue ? `${volume} (${issue})` : volume);
  const place = [venue, number, pages && `pp. ${pages}`].filter(Boolean).join(', ');
  const citations = citationCount !== null && `cited ${counted(citationCount, 'time')}`;
  return [
    publishedOn ?? year,
    place,
    publisher,
    kind?.toLowerCase().replace('_', ' '),
    category,
    hasCode && 'with code',
    citations,
  ]
    .filter(Boolean)
    .join(' · ');
}
