import { arXivAddress, doiAddress } from '../address.ts';
import { asJsonArray } from './json-array.ts';
import type { ExportedPaper } from './paper.ts';

/** Papers as JSON-LD in the words of schema.org, in one `@graph`. */
export function papersAsJsonLd(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  return asJsonArray(papers, scholarlyArticle, {
    before: '{"@context":"https://schema.org","@graph":',
    after: '}',
  });
}

/** Absent where nothing is known, as null means nothing to schema.org. */
type Known<Value> = Value | undefined;

function scholarlyArticle(paper: ExportedPaper): object {
  const addresses = addressesOf(paper);
  return {
    '@type': 'ScholarlyArticle',
    '@id': addresses[0] ?? blank('paper', paper.id),
    name: paper.title,
    headline: paper.title,
    abstract: paper.abstract ?? undefined,
    description: paper.summary ?? undefined,
    datePublished: paper.publishedOn ?? paper.year?.toString(),
    genre: paper.kind ?? undefined,
    author: paper.authors.map(({ id, name, orcid }) => ({
      '@type': 'Person',
      '@id': orcid ? `https://orcid.org/${orcid}` : blank('author', id),
      name,
      identifier: orcid ? property('orcid', orcid) : property('coterie', id),
    })),
    sourceOrganization: some(
      paper.affiliations.map(({ id, name, ror }) => ({
        '@type': 'Organization',
        '@id': ror ? `https://ror.org/${ror}` : blank('affiliation', id),
        name,
        identifier: ror ? property('ror', ror) : property('coterie', id),
      })),
    ),
    publisher: paper.publisher === null ? undefined : { '@type': 'Organization', name: paper.publisher },
    isPartOf: publication(paper),
    pagination: paper.pages ?? undefined,
    about: some(
      paper.topics.map(({ id, name, scheme }) => ({
        '@type': 'DefinedTerm',
        name,
        termCode: id,
        inDefinedTermSet: scheme,
      })),
    ),
    identifier: identifiersOf(paper),
    sameAs: some(addresses.slice(1)),
  };
}

function identifiersOf({ id, doi, arxivId, openAlexId, semanticScholarId }: ExportedPaper): object[] {
  const ids = { coterie: id, doi, arxiv: arxivId, openalex: openAlexId, semanticscholar: semanticScholarId };
  return Object.entries(ids).flatMap(([scheme, value]) => (value === null ? [] : property(scheme, value)));
}

function addressesOf({ doi, arxivId, openAlexId, semanticScholarId }: ExportedPaper): string[] {
  return [
    doi && doiAddress(doi),
    arxivId && arXivAddress(arxivId),
    openAlexId && `https://openalex.org/${openAlexId}`,
    semanticScholarId && `https://www.semanticscholar.org/paper/${semanticScholarId}`,
  ].flatMap((address) => address || []);
}

/** The venue, in the volume and issue of it that are known, the narrowest outermost. */
function publication({ venue, volume, issue }: ExportedPaper): Known<object> {
  if (venue === null) return undefined;
  const periodical = { '@type': 'Periodical', name: venue };
  const inVolume =
    volume === null
      ? periodical
      : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical };
  return issue === null ? inVolume : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume };
}

function property(propertyID: string, value: string): object {
  return { '@type': 'PropertyValue', propertyID, value };
}

/** A name that holds within the document, so that one person's papers lead to one person. */
function blank(kind: string, id: string): string {
  return `_:${kind}-${id}`;
}

function some<Item>(items: Item[]): Known<Item[]> {
  return items.length > 0 ? items : undefined;
}
