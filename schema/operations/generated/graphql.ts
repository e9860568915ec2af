/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How coauthors are ordered; those that are alike in it follow by id. */
export type CoauthorOrder =
  /** Those with the latest paper together first. */
  | 'LAST_YEAR_DESC'
  /** By name as written, from A to Z. */
  | 'NAME_ASC'
  /** Those with most papers together first. */
  | 'PAPERS_DESC';

/** How much of a list the sources give. */
export type Coverage =
  /** A source gives the whole list. */
  | 'KNOWN'
  /** The sources give a part: an author list that ends in “et al.”, a page with more to load. */
  | 'PARTIAL'
  /** No source says: an empty list then means that nothing is known. */
  | 'UNKNOWN';

/** Days from `from` to `to`, both included; leave one out to leave that side open. */
export type DateRange = {
  /** The first day. */
  from?: string | null | undefined;
  /** The last day. */
  to?: string | null | undefined;
};

/** Where a figure comes from. */
export type MetricOrigin =
  /** Computed from this graph. */
  | 'COMPUTED'
  /** A source states it. */
  | 'REPORTED';

/** Which papers to keep. Everything that is given must hold; `and`, `or` and `not` nest. */
export type PaperFilter = {
  /** Published from this affiliation, by any identifier. */
  affiliation?: string | number | null | undefined;
  /** All of these hold. */
  and?: Array<PaperFilter> | null | undefined;
  /** By this author, by any identifier. */
  author?: string | number | null | undefined;
  /** Its primary category as printed, such as `LG`. */
  category?: string | null | undefined;
  /** Whether its code is known to be published. */
  hasCode?: boolean | null | undefined;
  /** This does not hold. A paper without a date is not “from 2020”. */
  not?: PaperFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PaperFilter> | null | undefined;
  /** Published between two days. */
  publishedOn?: DateRange | null | undefined;
  /** Words that its title, abstract or summary contains, as written; case does not matter. */
  text?: string | null | undefined;
  /** About this topic or a narrower one, by any identifier. */
  topic?: string | number | null | undefined;
  /** Published between two years. */
  year?: YearRange | null | undefined;
};

/** What a paper was published as. */
export type PaperKind =
  /** An article in a journal. */
  | 'ARTICLE'
  /** A book. */
  | 'BOOK'
  /** A chapter of a book. */
  | 'BOOK_CHAPTER'
  /** A dataset. */
  | 'DATASET'
  /** A thesis. */
  | 'DISSERTATION'
  /** Something else. */
  | 'OTHER'
  /** A preprint, such as on arXiv. */
  | 'PREPRINT'
  /** A paper at a conference. */
  | 'PROCEEDINGS_ARTICLE'
  /** A report. */
  | 'REPORT'
  /** A review of other work. */
  | 'REVIEW';

/** How papers are ordered; papers that are alike in it follow by id. */
export type PaperOrder =
  /** The most cited first; those without a count last. */
  | 'CITATIONS_DESC'
  /** The oldest first; those without a date before all. */
  | 'PUBLISHED_ASC'
  /** The newest first; those without a date last. */
  | 'PUBLISHED_DESC'
  /** By title, from A to Z. */
  | 'TITLE_ASC'
  /** By title, from Z to A. */
  | 'TITLE_DESC';

/** A text of a paper. */
export type PaperText =
  /** Its abstract. */
  | 'ABSTRACT'
  /** Its summary, which is read where there is no abstract. */
  | 'SUMMARY'
  /** Its title. */
  | 'TITLE';

/** What may be there twice. */
export type PossibleDuplicateType =
  /** Authors. */
  | 'AUTHOR'
  /** Papers. */
  | 'PAPER';

/** What kind of text a post is. */
export type PostKind =
  /** An answer to somebody’s post or comment. */
  | 'COMMENT'
  /** A note of moderation. */
  | 'NOTE'
  /** A post of its own. */
  | 'POST'
  /** A programme of teaching or research that a profile lists as work. */
  | 'PROGRAMME'
  /** Work that a profile lists by title and that is not known as a paper. */
  | 'WORK';

/** What can be searched for. */
export type SearchType =
  /** Affiliations, by their names. */
  | 'AFFILIATION'
  /** Authors, by their names, then by what they work on. */
  | 'AUTHOR'
  /** Papers, by title, then by abstract and summary. */
  | 'PAPER'
  /** Posts, by title, then by their text, summary and quotes. */
  | 'POST'
  /** Topics, by name and notation, then by description. */
  | 'TOPIC';

/** In what respect two papers have something in common. */
export type SharedThemePartName =
  /** Their common authors; one who writes most of all papers counts for little. */
  | 'PEOPLE'
  /** What both cite (bibliographic coupling), or that one cites the other. */
  | 'REFERENCES'
  /** The words that mark both, weighted by rarity: a cosine, times that of the rarest shared. */
  | 'TEXT'
  /** The themes they are about or imply, weighted by rarity and level: a cosine, times the weight of the rarest shared. */
  | 'THEMES';

/** The scheme of concepts that a topic belongs to. */
export type TopicScheme =
  /** arXiv’s categories, such as cs.LG for machine learning. */
  | 'ARXIV'
  /** The topics of OpenAlex. */
  | 'OPENALEX'
  /** Coterie’s own vocabulary of research themes. */
  | 'THEME';

/** Years from `from` to `to`, both included; leave one out to leave that side open. */
export type YearRange = {
  /** The first year. */
  from?: number | null | undefined;
  /** The last year. */
  to?: number | null | undefined;
};

export type AffiliationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AffiliationPageQuery = { affiliation: { id: string, slug: string, name: string, aliases: Array<string>, kind: string | null, country: string | null, ror: string | null, openAlexId: string | null, partOf: Array<{ id: string, slug: string, name: string }>, parts: Array<{ id: string, slug: string, name: string }>, topics: { edges: Array<{ paperCount: number, node: { id: string, slug: string, name: string } }> }, collaborators: { edges: Array<{ paperCount: number, node: { id: string, slug: string, name: string } }> }, recordedIn: Array<{ ' $fragmentRefs'?: { 'ProvenanceFragment': ProvenanceFragment } }> } | null };

export type AffiliationPapersQueryVariables = Exact<{
  id: string | number;
  filter?: PaperFilter | null | undefined;
  orderBy?: PaperOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AffiliationPapersQuery = { affiliation: { id: string, papers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
      )> } } | null };

export type AffiliationPapersChoicesQueryVariables = Exact<{
  id: string | number;
  filter?: PaperFilter | null | undefined;
  around: boolean;
}>;


export type AffiliationPapersChoicesQuery = { affiliation: { id: string, papers: { facets: { ' $fragmentRefs'?: { 'PaperChoicesFragment': PaperChoicesFragment } } } } | null };

export type AffiliationAuthorsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type AffiliationAuthorsQuery = { affiliation: { id: string, authors: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ paperCount: number, node: { id: string, slug: string, name: string } }> } } | null };

export type AuthorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AuthorPageQuery = { author: { id: string, slug: string, name: string, aliases: Array<string>, field: string | null, bio: string | null, homepage: string | null, orcid: string | null, openAlexId: string | null, semanticScholarId: string | null, affiliations: { edges: Array<{ role: string | null, current: boolean, from: string | null, to: string | null, node: { id: string, slug: string, name: string } }> }, metrics: Array<{ name: string, value: number, unit: string | null, origin: MetricOrigin, asOf: string | null, definition: string, coverage: { known: number, total: number } | null, source: { id: string, name: string, retrievedAt: string | null } | null }>, topics: { edges: Array<{ paperCount: number, node: { id: string, slug: string, name: string } }> }, selectedWork: Array<
      | { id: string, slug: string, title: string }
      | { id: string, workTitle: string | null }
    >, recordedIn: Array<{ ' $fragmentRefs'?: { 'ProvenanceFragment': ProvenanceFragment } }> } | null };

export type AuthorPapersQueryVariables = Exact<{
  id: string | number;
  filter?: PaperFilter | null | undefined;
  orderBy?: PaperOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorPapersQuery = { author: { id: string, papers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
      )> } } | null };

export type AuthorPapersChoicesQueryVariables = Exact<{
  id: string | number;
  filter?: PaperFilter | null | undefined;
  around: boolean;
}>;


export type AuthorPapersChoicesQuery = { author: { id: string, papers: { facets: { ' $fragmentRefs'?: { 'PaperChoicesFragment': PaperChoicesFragment } } } } | null };

export type AuthorCoauthorsQueryVariables = Exact<{
  id: string | number;
  orderBy?: CoauthorOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorCoauthorsQuery = { author: { id: string, coauthors: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ paperCount: number, firstYear: number | null, lastYear: number | null, node: { id: string, slug: string, name: string }, sharedTopics: Array<{ id: string, slug: string, name: string }> }> } } | null };

export type AuthorThemesOverTimeQueryVariables = Exact<{
  id: string | number;
}>;


export type AuthorThemesOverTimeQuery = { author: { id: string, papers: { totalCount: number | null, nodes: Array<{ id: string, year: number | null, topics: { nodes: Array<{ id: string, slug: string, name: string }> } }> } } | null };

export type AuthorPostsQueryVariables = Exact<{
  id: string | number;
  kind?: PostKind | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorPostsQuery = { author: { id: string, posts: { coverage: Coverage, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: PostKind, title: string | null, body: string | null, summary: string | null, quotes: Array<string>, publishedOn: string | null, mentions: Array<
          | { __typename: 'Affiliation', id: string, slug: string, name: string }
          | { __typename: 'Author', id: string, slug: string, name: string }
          | { __typename: 'Paper', id: string, slug: string, title: string }
          | { __typename: 'Topic', id: string, slug: string, name: string }
        > }> } } | null };

export type AuthorQueryVariables = Exact<{
  id: string | number;
  papers?: number | null | undefined;
}>;


export type AuthorQuery = { author: { name: string, field: string | null, affiliations: { edges: Array<{ role: string | null, current: boolean, node: { name: string } }> }, metrics: Array<{ name: string, value: number, unit: string | null, source: { name: string } | null }>, papers: { totalCount: number | null, nodes: Array<{ title: string, publishedOn: string | null }> } } | null };

export type WrittenWithMostQueryVariables = Exact<{
  author?: string | number;
  first?: number | null | undefined;
}>;


export type WrittenWithMostQuery = { author: { name: string, coauthors: { totalCount: number | null, edges: Array<{ paperCount: number, firstYear: number | null, lastYear: number | null, node: { name: string }, sharedTopics: Array<{ name: string }>, papers: { nodes: Array<{ title: string, publishedOn: string | null }> } }> } } | null };

export type SharedThemesAndWhyQueryVariables = Exact<{
  paper?: string | number;
  minScore?: number | null | undefined;
}>;


export type SharedThemesAndWhyQuery = { paper: { title: string, sharedThemes: { totalCount: number | null, edges: Array<{ score: number, reason: string, node: { title: string, year: number | null }, topics: Array<{ name: string }>, parts: Array<{ name: SharedThemePartName, weight: number, score: number | null, coverage: Coverage, evidence: Array<{ text: string, contribution: number }> }> }> } } | null };

export type HowConnectedQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
}>;


export type HowConnectedQuery = { author: { name: string, collaborationDistance: number | null } | null, collaborationPaths: Array<{ length: number, hops: Array<{ author: { name: string }, papers: Array<{ title: string, year: number | null }> }> }> };

export type OutputByThemeAndYearQueryVariables = Exact<{
  affiliation?: string | number;
  other?: string | number;
}>;


export type OutputByThemeAndYearQuery = { affiliation: { ' $fragmentRefs'?: { 'OutputFragment': OutputFragment } } | null, other: { ' $fragmentRefs'?: { 'OutputFragment': OutputFragment } } | null };

export type OutputFragment = { name: string, kind: string | null, country: string | null, papers: { totalCount: number | null, facets: { years: Array<{ label: string, count: number }>, topics: Array<{ label: string, count: number }> }, nodes: Array<{ title: string, year: number | null }> }, collaborators: { edges: Array<{ paperCount: number, node: { name: string } }> } } & { ' $fragmentName'?: 'OutputFragment' };

export type FindInTextsQueryVariables = Exact<{
  words?: string;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type FindInTextsQuery = { search: { totalCount: number | null, edges: Array<{ score: number, highlights: Array<{ field: string, text: string, ranges: Array<{ start: number, end: number }> }>, node:
        | { title: string, year: number | null }
        | { kind: PostKind, summary: string | null }
        | { name: string, description: string | null }
        | Record<PropertyKey, never>
       }> } };

export type WhileTypingQueryVariables = Exact<{
  prefix?: string;
  limit?: number | null | undefined;
}>;


export type WhileTypingQuery = { suggest: Array<{ text: string, type: SearchType, node:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type FiguresOfAnAuthorQueryVariables = Exact<{
  author?: string | number;
  names?: Array<string> | string | null | undefined;
}>;


export type FiguresOfAnAuthorQuery = { author: { name: string, metrics: Array<{ name: string, value: number, unit: string | null, origin: MetricOrigin, asOf: string | null, definition: string, inputs: string | null, coverage: { known: number, total: number } | null, source: { name: string } | null }> } | null };

export type WhoSaysWhatQueryVariables = Exact<{
  paper?: string | number;
}>;


export type WhoSaysWhatQuery = { paper: { title: string, aliases: Array<string>, recordedIn: Array<{ key: string, retrievedAt: string | null, source: { name: string, kind: string, licence: string | null }, facts: Array<{ property: string, value: unknown, isShown: boolean }> }> } | null };

export type CircleOfCoauthorsQueryVariables = Exact<{
  authors?: Array<string | number> | string | number;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type CircleOfCoauthorsQuery = { coauthorNetwork: { truncated: boolean, nodes: Array<{ degree: number, community: number, author: { id: string, name: string } }>, edges: Array<{ paperCount: number, firstYear: number | null, lastYear: number | null, source: { id: string }, target: { id: string } }> } };

export type MapOfThemesQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  minScore?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type MapOfThemesQuery = { themeMap: { truncated: boolean, nodes: Array<{ degree: number, community: number, paper: { slug: string, title: string }, topics: Array<{ name: string }> }>, edges: Array<{ score: number, source: { slug: string }, target: { slug: string }, topics: Array<{ name: string }> }> } };

export type AroundATopicQueryVariables = Exact<{
  topic?: string | number;
}>;


export type AroundATopicQuery = { topic: { name: string, description: string | null, altLabels: Array<string>, broader: Array<{ name: string }>, narrower: Array<{ name: string }>, seeAlso: Array<{ name: string }>, related: { edges: Array<{ paperCount: number, strength: number, node: { name: string } }> }, authors: { edges: Array<{ paperCount: number, node: { name: string } }> } } | null };

export type PapersPageByPageQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PapersPageByPageQuery = { papers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ title: string, publishedOn: string | null, topics: { nodes: Array<{ name: string }> } }> } };

export type CommentsAndWhomTheyNameQueryVariables = Exact<{
  author?: string | number;
  kind?: PostKind | null | undefined;
}>;


export type CommentsAndWhomTheyNameQuery = { author: { name: string, posts: { coverage: Coverage, totalCount: number | null, nodes: Array<{ slug: string, summary: string | null, mentions: Array<
          | { name: string }
          | { name: string }
          | { title: string }
          | { name: string }
        > }> } } | null };

export type WhatAPaperIsAboutQueryVariables = Exact<{
  paper?: string | number;
}>;


export type WhatAPaperIsAboutQuery = { paper: { title: string, summary: string | null, topics: { edges: Array<{ score: number | null, node: { name: string }, evidence: Array<{ field: PaperText, phrase: string, start: number, end: number }> }> }, authors: { coverage: Coverage, edges: Array<{ position: number | null, node: { name: string } }> } } | null };

export type ThereTwiceQueryVariables = Exact<{
  types?: Array<PossibleDuplicateType> | PossibleDuplicateType | null | undefined;
  name?: string | null | undefined;
}>;


export type ThereTwiceQuery = { possibleDuplicates: { totalCount: number | null, nodes: Array<{ reasons: Array<string>, nodes: Array<
        | { name: string, aliases: Array<string> }
        | { title: string, aliases: Array<string> }
        | Record<PropertyKey, never>
      > }> }, authors: { nodes: Array<{ name: string, aliases: Array<string> }> } };

export type WhatTheGraphHoldsQueryVariables = Exact<{
  relationships?: boolean;
}>;


export type WhatTheGraphHoldsQuery = { stats: { engine: string, version: string, lastImport: string | null, nodes: Array<{ name: string, count: number }>, relationships?: Array<{ name: string, count: number }> }, sources: Array<{ name: string, kind: string, licence: string | null, retrievedAt: string | null, recordCount: number }> };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { stats: { nodes: Array<{ name: string, count: number }> }, papers: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
    )> } };

export type HomeTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTopicsQuery = { topics: { nodes: Array<{ id: string, slug: string, name: string }> } };

export type HomePeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePeopleQuery = { papers: { nodes: Array<{ id: string, authors: { nodes: Array<{ id: string, slug: string, name: string }> }, affiliations: { nodes: Array<{ id: string, slug: string, name: string }> } }> } };

export type PaperLineFragment = { id: string, slug: string, title: string, publishedOn: string | null, year: number | null, category: string | null, venue: string | null, hasCode: boolean, citationCount: number | null, abstract: string | null, summary: string | null, authors: { coverage: Coverage, pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, slug: string, name: string }> } } & { ' $fragmentName'?: 'PaperLineFragment' };

export type PaperChoicesFragment = { years: Array<{ value: string, label: string, count: number }>, categories: Array<{ value: string, label: string, count: number }>, topics?: Array<{ value: string, label: string, count: number }>, affiliations?: Array<{ value: string, label: string, count: number }>, hasCode: Array<{ value: string, label: string, count: number }> } & { ' $fragmentName'?: 'PaperChoicesFragment' };

export type PaperPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperPageQuery = { paper: { id: string, slug: string, title: string, aliases: Array<string>, kind: PaperKind | null, publishedOn: string | null, year: number | null, venue: string | null, volume: string | null, issue: string | null, pages: string | null, publisher: string | null, category: string | null, hasCode: boolean, citationCount: number | null, abstract: string | null, summary: string | null, doi: string | null, arxivId: string | null, openAlexId: string | null, semanticScholarId: string | null, url: string | null, authors: { coverage: Coverage, pageInfo: { hasNextPage: boolean }, edges: Array<{ printedAffiliations: Array<string>, node: { id: string, slug: string, name: string } }> }, affiliations: { nodes: Array<{ id: string, slug: string, name: string }> }, topics: { edges: Array<{ score: number | null, evidence: Array<{ phrase: string, field: PaperText, start: number, end: number }>, node: { id: string, slug: string, name: string, scheme: TopicScheme } }> }, recordedIn: Array<{ ' $fragmentRefs'?: { 'ProvenanceFragment': ProvenanceFragment } }> } | null };

export type RelatedPapersQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RelatedPapersQuery = { paper: { id: string, sharedThemes: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, reason: string, parts: Array<{ name: SharedThemePartName, score: number | null, weight: number, coverage: Coverage, evidence: Array<{ text: string, contribution: number }> }>, node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
        ) }> } } | null };

export type PaperReferencesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PaperReferencesQuery = { paper: { id: string, references: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
      )> } } | null };

export type PaperCitationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PaperCitationsQuery = { paper: { id: string, citedBy: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
      )> } } | null };

export type PapersPageQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  orderBy?: PaperOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type PapersPageQuery = { papers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
    )> } };

export type PapersChoicesQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  around: boolean;
}>;


export type PapersChoicesQuery = { papers: { facets: { ' $fragmentRefs'?: { 'PaperChoicesFragment': PaperChoicesFragment } } } };

export type CoauthorNetworkQueryVariables = Exact<{
  authors: Array<string | number> | string | number;
  depth?: number | null | undefined;
  minPapers?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type CoauthorNetworkQuery = { coauthorNetwork: { truncated: boolean, nodes: Array<{ community: number, author: { id: string, slug: string, name: string, papers: { totalCount: number | null } } }>, edges: Array<{ paperCount: number, firstYear: number | null, lastYear: number | null, source: { slug: string }, target: { slug: string } }> } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  limit?: number | null | undefined;
}>;


export type PathsQuery = { collaborationPaths: Array<{ length: number, hops: Array<{ author: { id: string, slug: string, name: string }, papers: Array<{ id: string, slug: string, title: string, year: number | null }> }> }> };

export type AuthorNameQueryVariables = Exact<{
  id: string | number;
}>;


export type AuthorNameQuery = { author: { id: string, slug: string, name: string } | null };

export type ThemeMapQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  limit?: number | null | undefined;
  minScore?: number | null | undefined;
}>;


export type ThemeMapQuery = { themeMap: { truncated: boolean, nodes: Array<{ community: number, paper: { id: string, slug: string, title: string, year: number | null } }>, edges: Array<{ score: number, source: { slug: string }, target: { slug: string }, topics: Array<{ slug: string, name: string }> }> } };

export type ThemeMapChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemeMapChoicesQuery = { papers: { facets: { years: Array<{ value: string, label: string, count: number }>, topics: Array<{ value: string, label: string, count: number }> } } };

export type ProvenanceFragment = { key: string, retrievedAt: string | null, source: { id: string, name: string, kind: string, licence: string | null }, facts: Array<{ property: string, value: unknown, isShown: boolean }> } & { ' $fragmentName'?: 'ProvenanceFragment' };

export type SearchPageQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, highlights: Array<{ field: string, text: string, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Affiliation', id: string, slug: string, name: string }
        | { __typename: 'Author', id: string, slug: string, name: string }
        | { __typename: 'Paper', id: string, slug: string, title: string, year: number | null }
        | { __typename: 'Post', id: string, summary: string | null, postTitle: string | null, author: { id: string, slug: string, name: string } }
        | { __typename: 'Topic', id: string, slug: string, name: string }
       }> } };

export type SuggestionsQueryVariables = Exact<{
  prefix: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  limit?: number | null | undefined;
}>;


export type SuggestionsQuery = { suggest: Array<{ text: string, type: SearchType, node:
      | { __typename: 'Affiliation', slug: string, id: string }
      | { __typename: 'Author', slug: string, id: string }
      | { __typename: 'Paper', slug: string, id: string }
      | { __typename: 'Post', id: string, author: { id: string, slug: string } }
      | { __typename: 'Source', id: string }
      | { __typename: 'Topic', slug: string, id: string }
     }> };

export type TopicPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicPageQuery = { topic: { id: string, slug: string, name: string, scheme: TopicScheme, notation: string | null, description: string | null, altLabels: Array<string>, broader: Array<{ id: string, slug: string, name: string }>, narrower: Array<{ id: string, slug: string, name: string }>, seeAlso: Array<{ id: string, slug: string, name: string }>, related: { edges: Array<{ strength: number, paperCount: number, node: { id: string, slug: string, name: string } }> }, recordedIn: Array<{ ' $fragmentRefs'?: { 'ProvenanceFragment': ProvenanceFragment } }> } | null };

export type TopicPapersQueryVariables = Exact<{
  id: string | number;
  filter?: PaperFilter | null | undefined;
  orderBy?: PaperOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicPapersQuery = { topic: { id: string, papers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PaperLineFragment': PaperLineFragment } }
      )> } } | null };

export type TopicPapersChoicesQueryVariables = Exact<{
  id: string | number;
  filter?: PaperFilter | null | undefined;
  around: boolean;
}>;


export type TopicPapersChoicesQuery = { topic: { id: string, papers: { facets: { ' $fragmentRefs'?: { 'PaperChoicesFragment': PaperChoicesFragment } } } } | null };

export type TopicAuthorsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TopicAuthorsQuery = { topic: { id: string, authors: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ paperCount: number, node: { id: string, slug: string, name: string } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OutputFragmentDoc = new TypedDocumentString(`
    fragment Output on Affiliation {
  name
  kind
  country
  papers(first: 5) {
    totalCount
    facets {
      years {
        label
        count
      }
      topics(scheme: THEME, limit: 8) {
        label
        count
      }
    }
    nodes {
      title
      year
    }
  }
  collaborators(first: 5) {
    edges {
      paperCount
      node {
        name
      }
    }
  }
}
    `, {"fragmentName":"Output"}) as unknown as TypedDocumentString<OutputFragment, unknown>;
export const PaperLineFragmentDoc = new TypedDocumentString(`
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}
    `, {"fragmentName":"PaperLine"}) as unknown as TypedDocumentString<PaperLineFragment, unknown>;
export const PaperChoicesFragmentDoc = new TypedDocumentString(`
    fragment PaperChoices on PaperFacets {
  years {
    value
    label
    count
  }
  categories(limit: 12) {
    value
    label
    count
  }
  topics(limit: 12, scheme: THEME) @include(if: $around) {
    value
    label
    count
  }
  affiliations(limit: 12) @include(if: $around) {
    value
    label
    count
  }
  hasCode {
    value
    label
    count
  }
}
    `, {"fragmentName":"PaperChoices"}) as unknown as TypedDocumentString<PaperChoicesFragment, unknown>;
export const ProvenanceFragmentDoc = new TypedDocumentString(`
    fragment Provenance on Record {
  key
  retrievedAt
  source {
    id
    name
    kind
    licence
  }
  facts {
    property
    value
    isShown
  }
}
    `, {"fragmentName":"Provenance"}) as unknown as TypedDocumentString<ProvenanceFragment, unknown>;
export const AffiliationPageDocument = new TypedDocumentString(`
    query AffiliationPage($id: ID!) {
  affiliation(id: $id) {
    id
    slug
    name
    aliases
    kind
    country
    ror
    openAlexId
    partOf {
      id
      slug
      name
    }
    parts {
      id
      slug
      name
    }
    topics(first: 12, scheme: THEME) {
      edges {
        paperCount
        node {
          id
          slug
          name
        }
      }
    }
    collaborators(first: 12) {
      edges {
        paperCount
        node {
          id
          slug
          name
        }
      }
    }
    recordedIn {
      ...Provenance
    }
  }
}
    fragment Provenance on Record {
  key
  retrievedAt
  source {
    id
    name
    kind
    licence
  }
  facts {
    property
    value
    isShown
  }
}`, {"hash":"sha256:16a2bbc56fc493949becb69afdb8850c1a01d368bdf2b96881386bcffe6ae3b8"}) as unknown as TypedDocumentString<AffiliationPageQuery, AffiliationPageQueryVariables>;
export const AffiliationPapersDocument = new TypedDocumentString(`
    query AffiliationPapers($id: ID!, $filter: PaperFilter, $orderBy: PaperOrder, $after: String) {
  affiliation(id: $id) {
    id
    papers(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:b279b0d9b04df792935685f286aa4f758b7bb5de2f3ca9e14bf0344fb172881c"}) as unknown as TypedDocumentString<AffiliationPapersQuery, AffiliationPapersQueryVariables>;
export const AffiliationPapersChoicesDocument = new TypedDocumentString(`
    query AffiliationPapersChoices($id: ID!, $filter: PaperFilter, $around: Boolean!) {
  affiliation(id: $id) {
    id
    papers(filter: $filter) {
      facets {
        ...PaperChoices
      }
    }
  }
}
    fragment PaperChoices on PaperFacets {
  years {
    value
    label
    count
  }
  categories(limit: 12) {
    value
    label
    count
  }
  topics(limit: 12, scheme: THEME) @include(if: $around) {
    value
    label
    count
  }
  affiliations(limit: 12) @include(if: $around) {
    value
    label
    count
  }
  hasCode {
    value
    label
    count
  }
}`, {"hash":"sha256:d846898650d26a27a5b748dc081d5b3cf86cb79f43f1894ffb03fc466b8637a5"}) as unknown as TypedDocumentString<AffiliationPapersChoicesQuery, AffiliationPapersChoicesQueryVariables>;
export const AffiliationAuthorsDocument = new TypedDocumentString(`
    query AffiliationAuthors($id: ID!, $after: String) {
  affiliation(id: $id) {
    id
    authors(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        paperCount
        node {
          id
          slug
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:1aea10a539cb5b7a1383f602d1d4c904a074b9e20d41b1712640a5d2dea97886"}) as unknown as TypedDocumentString<AffiliationAuthorsQuery, AffiliationAuthorsQueryVariables>;
export const AuthorPageDocument = new TypedDocumentString(`
    query AuthorPage($id: ID!) {
  author(id: $id) {
    id
    slug
    name
    aliases
    field
    bio
    homepage
    orcid
    openAlexId
    semanticScholarId
    affiliations(first: 20) {
      edges {
        role
        current
        from
        to
        node {
          id
          slug
          name
        }
      }
    }
    metrics {
      name
      value
      unit
      origin
      asOf
      definition
      coverage {
        known
        total
      }
      source {
        id
        name
        retrievedAt
      }
    }
    topics(first: 12, scheme: THEME) {
      edges {
        paperCount
        node {
          id
          slug
          name
        }
      }
    }
    selectedWork {
      ... on Paper {
        id
        slug
        title
      }
      ... on Post {
        id
        workTitle: title
      }
    }
    recordedIn {
      ...Provenance
    }
  }
}
    fragment Provenance on Record {
  key
  retrievedAt
  source {
    id
    name
    kind
    licence
  }
  facts {
    property
    value
    isShown
  }
}`, {"hash":"sha256:c281e30afb4284579cdd3572a34c2a78710ac08c69dac1ccaa687717a19f3623"}) as unknown as TypedDocumentString<AuthorPageQuery, AuthorPageQueryVariables>;
export const AuthorPapersDocument = new TypedDocumentString(`
    query AuthorPapers($id: ID!, $filter: PaperFilter, $orderBy: PaperOrder, $after: String) {
  author(id: $id) {
    id
    papers(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:5b8087c9a2e25b34ddf8019d81bbd869d035493a3c0b63e02cdf580cb59f123c"}) as unknown as TypedDocumentString<AuthorPapersQuery, AuthorPapersQueryVariables>;
export const AuthorPapersChoicesDocument = new TypedDocumentString(`
    query AuthorPapersChoices($id: ID!, $filter: PaperFilter, $around: Boolean!) {
  author(id: $id) {
    id
    papers(filter: $filter) {
      facets {
        ...PaperChoices
      }
    }
  }
}
    fragment PaperChoices on PaperFacets {
  years {
    value
    label
    count
  }
  categories(limit: 12) {
    value
    label
    count
  }
  topics(limit: 12, scheme: THEME) @include(if: $around) {
    value
    label
    count
  }
  affiliations(limit: 12) @include(if: $around) {
    value
    label
    count
  }
  hasCode {
    value
    label
    count
  }
}`, {"hash":"sha256:f4417b7a7264286b0794ec732b176115cdbd7e307b082dcbbef2060aca8e1e6f"}) as unknown as TypedDocumentString<AuthorPapersChoicesQuery, AuthorPapersChoicesQueryVariables>;
export const AuthorCoauthorsDocument = new TypedDocumentString(`
    query AuthorCoauthors($id: ID!, $orderBy: CoauthorOrder, $after: String) {
  author(id: $id) {
    id
    coauthors(first: 20, after: $after, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        paperCount
        firstYear
        lastYear
        node {
          id
          slug
          name
        }
        sharedTopics(scheme: THEME) {
          id
          slug
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:c8b1a23694e9f21b4bfd70df9245e00626224c078f1806a89118e850a35a3022"}) as unknown as TypedDocumentString<AuthorCoauthorsQuery, AuthorCoauthorsQueryVariables>;
export const AuthorThemesOverTimeDocument = new TypedDocumentString(`
    query AuthorThemesOverTime($id: ID!) {
  author(id: $id) {
    id
    papers(first: 100) {
      totalCount
      nodes {
        id
        year
        topics(first: 8, scheme: THEME) {
          nodes {
            id
            slug
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed75bf86dc0d30650c91662da4a58b4611e8f42765caae3dc51abe4752a95435"}) as unknown as TypedDocumentString<AuthorThemesOverTimeQuery, AuthorThemesOverTimeQueryVariables>;
export const AuthorPostsDocument = new TypedDocumentString(`
    query AuthorPosts($id: ID!, $kind: PostKind, $after: String) {
  author(id: $id) {
    id
    posts(first: 20, after: $after, filter: {kind: $kind}) {
      coverage
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        title
        body
        summary
        quotes
        publishedOn
        mentions {
          __typename
          ... on Author {
            id
            slug
            name
          }
          ... on Paper {
            id
            slug
            title
          }
          ... on Affiliation {
            id
            slug
            name
          }
          ... on Topic {
            id
            slug
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:0f1bf3dea72882b5bde56be556bfeccf8d046a10c9b940c6fc9bfb4dfccd35c4"}) as unknown as TypedDocumentString<AuthorPostsQuery, AuthorPostsQueryVariables>;
export const AuthorDocument = new TypedDocumentString(`
    query Author($id: ID!, $papers: Int = 5) {
  author(id: $id) {
    name
    field
    affiliations {
      edges {
        role
        current
        node {
          name
        }
      }
    }
    metrics {
      name
      value
      unit
      source {
        name
      }
    }
    papers(first: $papers) {
      totalCount
      nodes {
        title
        publishedOn
      }
    }
  }
}
    `, {"hash":"sha256:0c0b74f28e463ea99aac5deeff7d7f3b7592da1d65e36d5d090a8ca7b2b9f3c1"}) as unknown as TypedDocumentString<AuthorQuery, AuthorQueryVariables>;
export const WrittenWithMostDocument = new TypedDocumentString(`
    query WrittenWithMost($author: ID! = "evan-hubinger", $first: Int = 5) {
  author(id: $author) {
    name
    coauthors(first: $first, orderBy: PAPERS_DESC) {
      totalCount
      edges {
        paperCount
        firstYear
        lastYear
        node {
          name
        }
        sharedTopics(scheme: THEME) {
          name
        }
        papers(first: 3) {
          nodes {
            title
            publishedOn
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:a3cf92dc0d87262bc715fba3760ad9611b87eb449db6c443e2a032dac36df53c"}) as unknown as TypedDocumentString<WrittenWithMostQuery, WrittenWithMostQueryVariables>;
export const SharedThemesAndWhyDocument = new TypedDocumentString(`
    query SharedThemesAndWhy($paper: ID! = "sleeper-agents", $minScore: Float = 0.1) {
  paper(id: $paper) {
    title
    sharedThemes(first: 5, minScore: $minScore) {
      totalCount
      edges {
        score
        reason
        node {
          title
          year
        }
        topics {
          name
        }
        parts {
          name
          weight
          score
          coverage
          evidence {
            text
            contribution
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f78a57568a6311f4b278f8b05937e69066b44dc918967e001a6fe4ba05a10493"}) as unknown as TypedDocumentString<SharedThemesAndWhyQuery, SharedThemesAndWhyQueryVariables>;
export const HowConnectedDocument = new TypedDocumentString(`
    query HowConnected($from: ID! = "juhan-bae", $to: ID! = "chris-van-merwijk") {
  author(id: $from) {
    name
    collaborationDistance(to: $to)
  }
  collaborationPaths(from: $from, to: $to, maxHops: 6) {
    length
    hops {
      author {
        name
      }
      papers {
        title
        year
      }
    }
  }
}
    `, {"hash":"sha256:ff0dc8d76a33d34ff70386d378e148a94bfb7ee7afdd2064b353b2479dd07ab4"}) as unknown as TypedDocumentString<HowConnectedQuery, HowConnectedQueryVariables>;
export const OutputByThemeAndYearDocument = new TypedDocumentString(`
    query OutputByThemeAndYear($affiliation: ID! = "anthropic", $other: ID! = "berkeley") {
  affiliation(id: $affiliation) {
    ...Output
  }
  other: affiliation(id: $other) {
    ...Output
  }
}
    fragment Output on Affiliation {
  name
  kind
  country
  papers(first: 5) {
    totalCount
    facets {
      years {
        label
        count
      }
      topics(scheme: THEME, limit: 8) {
        label
        count
      }
    }
    nodes {
      title
      year
    }
  }
  collaborators(first: 5) {
    edges {
      paperCount
      node {
        name
      }
    }
  }
}`, {"hash":"sha256:33a2ccf71cfad8e23313bad43d9bc5ff22a10062495fe7b88df0fb393a7822c2"}) as unknown as TypedDocumentString<OutputByThemeAndYearQuery, OutputByThemeAndYearQueryVariables>;
export const FindInTextsDocument = new TypedDocumentString(`
    query FindInTexts($words: String! = "deceptive alignment", $types: [SearchType!] = [PAPER, POST, TOPIC]) {
  search(query: $words, types: $types, first: 5) {
    totalCount
    edges {
      score
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        ... on Paper {
          title
          year
        }
        ... on Post {
          kind
          summary
        }
        ... on Topic {
          name
          description
        }
      }
    }
  }
}
    `, {"hash":"sha256:0f68dbd15b3673386c68367a580f471cf26cf8476ef51edc26a426cad5a58cc1"}) as unknown as TypedDocumentString<FindInTextsQuery, FindInTextsQueryVariables>;
export const WhileTypingDocument = new TypedDocumentString(`
    query WhileTyping($prefix: String! = "dec", $limit: Int = 8) {
  suggest(prefix: $prefix, limit: $limit) {
    text
    type
    node {
      id
    }
  }
}
    `, {"hash":"sha256:dc28a7589edb9d6891eb6e38d3d1aebd9c4481466e84d8069b8e99da7f0f6404"}) as unknown as TypedDocumentString<WhileTypingQuery, WhileTypingQueryVariables>;
export const FiguresOfAnAuthorDocument = new TypedDocumentString(`
    query FiguresOfAnAuthor($author: ID! = "evan-hubinger", $names: [String!] = ["h-index", "papers", "citations", "coauthors", "pagerank"]) {
  author(id: $author) {
    name
    metrics(names: $names) {
      name
      value
      unit
      origin
      asOf
      definition
      inputs
      coverage {
        known
        total
      }
      source {
        name
      }
    }
  }
}
    `, {"hash":"sha256:f8f2c1df13fbe3e5df61fa614fdc60aabedc81e60c209a79a12407ad283b5d08"}) as unknown as TypedDocumentString<FiguresOfAnAuthorQuery, FiguresOfAnAuthorQueryVariables>;
export const WhoSaysWhatDocument = new TypedDocumentString(`
    query WhoSaysWhat($paper: ID! = "risks-from-learned-optimization") {
  paper(id: $paper) {
    title
    aliases
    recordedIn {
      key
      retrievedAt
      source {
        name
        kind
        licence
      }
      facts {
        property
        value
        isShown
      }
    }
  }
}
    `, {"hash":"sha256:f63adbed546226c83b057c78ce4098ce4de2dabda81310a5c9b68ef493c34bf6"}) as unknown as TypedDocumentString<WhoSaysWhatQuery, WhoSaysWhatQueryVariables>;
export const CircleOfCoauthorsDocument = new TypedDocumentString(`
    query CircleOfCoauthors($authors: [ID!]! = ["ethan-perez"], $depth: Int = 2, $limit: Int = 30) {
  coauthorNetwork(authors: $authors, depth: $depth, limit: $limit) {
    truncated
    nodes {
      author {
        id
        name
      }
      degree
      community
    }
    edges {
      source {
        id
      }
      target {
        id
      }
      paperCount
      firstYear
      lastYear
    }
  }
}
    `, {"hash":"sha256:662f41245291472bfcad2f5ae82afdc9e7b2cea19ff0e629b02ac9b117d6767d"}) as unknown as TypedDocumentString<CircleOfCoauthorsQuery, CircleOfCoauthorsQueryVariables>;
export const MapOfThemesDocument = new TypedDocumentString(`
    query MapOfThemes($filter: PaperFilter = {year: {from: 2024}}, $minScore: Float = 0.15, $limit: Int = 20) {
  themeMap(filter: $filter, minScore: $minScore, limit: $limit) {
    truncated
    nodes {
      paper {
        slug
        title
      }
      degree
      community
      topics {
        name
      }
    }
    edges {
      score
      source {
        slug
      }
      target {
        slug
      }
      topics {
        name
      }
    }
  }
}
    `, {"hash":"sha256:af34ffaae9fbf148d3b72609043749e103b405b2ed047eafd09f183347ab4a07"}) as unknown as TypedDocumentString<MapOfThemesQuery, MapOfThemesQueryVariables>;
export const AroundATopicDocument = new TypedDocumentString(`
    query AroundATopic($topic: ID! = "inner-alignment") {
  topic(id: $topic) {
    name
    description
    altLabels
    broader {
      name
    }
    narrower {
      name
    }
    seeAlso {
      name
    }
    related(first: 5) {
      edges {
        paperCount
        strength
        node {
          name
        }
      }
    }
    authors(first: 5, orderBy: PAPERS_DESC) {
      edges {
        paperCount
        node {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:2146f4184e2594140961b2d8c0c02eb7afd707dbc06ef5edead0c2eab4ac23bb"}) as unknown as TypedDocumentString<AroundATopicQuery, AroundATopicQueryVariables>;
export const PapersPageByPageDocument = new TypedDocumentString(`
    query PapersPageByPage($filter: PaperFilter = {and: [{year: {from: 2022}}, {or: [{topic: "interpretability"}, {topic: "inner-alignment"}]}, {not: {topic: "deception"}}]}, $first: Int = 2, $after: String = null) {
  papers(filter: $filter, first: $first, after: $after, orderBy: PUBLISHED_DESC) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      title
      publishedOn
      topics(first: 4, scheme: THEME) {
        nodes {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:e784e512cb8cdb4f0f6d8c483e32108f6b35361ac290e022d395493b60cd26d9"}) as unknown as TypedDocumentString<PapersPageByPageQuery, PapersPageByPageQueryVariables>;
export const CommentsAndWhomTheyNameDocument = new TypedDocumentString(`
    query CommentsAndWhomTheyName($author: ID! = "evan-hubinger", $kind: PostKind = COMMENT) {
  author(id: $author) {
    name
    posts(first: 10, filter: {kind: $kind}) {
      coverage
      totalCount
      nodes {
        slug
        summary
        mentions {
          ... on Author {
            name
          }
          ... on Paper {
            title
          }
          ... on Affiliation {
            name
          }
          ... on Topic {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:1a1b57cb6fdadd68a7d019aa34512810c481e948e20a19833c1abd53f080624f"}) as unknown as TypedDocumentString<CommentsAndWhomTheyNameQuery, CommentsAndWhomTheyNameQueryVariables>;
export const WhatAPaperIsAboutDocument = new TypedDocumentString(`
    query WhatAPaperIsAbout($paper: ID! = "alignment-faking-in-large-language-models") {
  paper(id: $paper) {
    title
    summary
    topics(scheme: THEME) {
      edges {
        score
        node {
          name
        }
        evidence {
          field
          phrase
          start
          end
        }
      }
    }
    authors {
      coverage
      edges {
        position
        node {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:4c1857990e221ddfe45311c2431193f5e72030db7e396d0875298320f377e2ae"}) as unknown as TypedDocumentString<WhatAPaperIsAboutQuery, WhatAPaperIsAboutQueryVariables>;
export const ThereTwiceDocument = new TypedDocumentString(`
    query ThereTwice($types: [PossibleDuplicateType!] = [AUTHOR, PAPER], $name: String = "Adam Jermyn") {
  possibleDuplicates(types: $types, first: 10) {
    totalCount
    nodes {
      reasons
      nodes {
        ... on Author {
          name
          aliases
        }
        ... on Paper {
          title
          aliases
        }
      }
    }
  }
  authors(filter: {text: $name}) {
    nodes {
      name
      aliases
    }
  }
}
    `, {"hash":"sha256:f1c3e8407abf51259cd3238b75030d2e42e525b27c32ad1c5be47504e9f8da23"}) as unknown as TypedDocumentString<ThereTwiceQuery, ThereTwiceQueryVariables>;
export const WhatTheGraphHoldsDocument = new TypedDocumentString(`
    query WhatTheGraphHolds($relationships: Boolean! = true) {
  stats {
    engine
    version
    lastImport
    nodes {
      name
      count
    }
    relationships @include(if: $relationships) {
      name
      count
    }
  }
  sources {
    name
    kind
    licence
    retrievedAt
    recordCount
  }
}
    `, {"hash":"sha256:c6d247b522ff800fb3ed62b16de14cdea9a6867d204397f2d462fda325e5e60a"}) as unknown as TypedDocumentString<WhatTheGraphHoldsQuery, WhatTheGraphHoldsQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  stats {
    nodes {
      name
      count
    }
  }
  papers(first: 5) {
    nodes {
      id
      ...PaperLine
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:8d4cac196c6afddd1542972ddb34fab1652e4fd8d6d6b064937e90325a0c61aa"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const HomeTopicsDocument = new TypedDocumentString(`
    query HomeTopics {
  topics(first: 24, scheme: THEME, orderBy: PAPERS_DESC) {
    nodes {
      id
      slug
      name
    }
  }
}
    `, {"hash":"sha256:cba84f0b815f78ee57c71fef43c5997ec1621b42ad435a98c75df242498c371a"}) as unknown as TypedDocumentString<HomeTopicsQuery, HomeTopicsQueryVariables>;
export const HomePeopleDocument = new TypedDocumentString(`
    query HomePeople {
  papers(first: 100) {
    nodes {
      id
      authors(first: 10) {
        nodes {
          id
          slug
          name
        }
      }
      affiliations(first: 10) {
        nodes {
          id
          slug
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:388f0d2726777eac94a022f8d7cfd9ab291621c5a68921a255af225b13102314"}) as unknown as TypedDocumentString<HomePeopleQuery, HomePeopleQueryVariables>;
export const PaperPageDocument = new TypedDocumentString(`
    query PaperPage($id: ID!) {
  paper(id: $id) {
    id
    slug
    title
    aliases
    kind
    publishedOn
    year
    venue
    volume
    issue
    pages
    publisher
    category
    hasCode
    citationCount
    abstract
    summary
    doi
    arxivId
    openAlexId
    semanticScholarId
    url
    authors(first: 100) {
      coverage
      pageInfo {
        hasNextPage
      }
      edges {
        printedAffiliations
        node {
          id
          slug
          name
        }
      }
    }
    affiliations(first: 50) {
      nodes {
        id
        slug
        name
      }
    }
    topics(first: 50) {
      edges {
        score
        evidence {
          phrase
          field
          start
          end
        }
        node {
          id
          slug
          name
          scheme
        }
      }
    }
    recordedIn {
      ...Provenance
    }
  }
}
    fragment Provenance on Record {
  key
  retrievedAt
  source {
    id
    name
    kind
    licence
  }
  facts {
    property
    value
    isShown
  }
}`, {"hash":"sha256:bd472b40286bbef68f3def6f955688d01212e8332cc364481e96fe32875b693e"}) as unknown as TypedDocumentString<PaperPageQuery, PaperPageQueryVariables>;
export const RelatedPapersDocument = new TypedDocumentString(`
    query RelatedPapers($id: ID!, $after: String) {
  paper(id: $id) {
    id
    sharedThemes(first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        score
        reason
        parts {
          name
          score
          weight
          coverage
          evidence {
            text
            contribution
          }
        }
        node {
          id
          ...PaperLine
        }
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:7d07e7097d780f1dec848d03bb8356ec7b76a8560bf2980a500f1b947455d071"}) as unknown as TypedDocumentString<RelatedPapersQuery, RelatedPapersQueryVariables>;
export const PaperReferencesDocument = new TypedDocumentString(`
    query PaperReferences($id: ID!, $after: String) {
  paper(id: $id) {
    id
    references(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:cd0916cc521840f7d8aeb25c782824849541f9084add090ae459b6dba47ef53e"}) as unknown as TypedDocumentString<PaperReferencesQuery, PaperReferencesQueryVariables>;
export const PaperCitationsDocument = new TypedDocumentString(`
    query PaperCitations($id: ID!, $after: String) {
  paper(id: $id) {
    id
    citedBy(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:5b8ec77eaff83d592ea653c97c9c7fc3c8f5c665ff132305a61f3562cf20e700"}) as unknown as TypedDocumentString<PaperCitationsQuery, PaperCitationsQueryVariables>;
export const PapersPageDocument = new TypedDocumentString(`
    query PapersPage($filter: PaperFilter, $orderBy: PaperOrder, $after: String) {
  papers(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      ...PaperLine
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:c7e4f121e56d565a5ea6fca9f624568abee483f501af64d66a4904fb243ca611"}) as unknown as TypedDocumentString<PapersPageQuery, PapersPageQueryVariables>;
export const PapersChoicesDocument = new TypedDocumentString(`
    query PapersChoices($filter: PaperFilter, $around: Boolean!) {
  papers(filter: $filter) {
    facets {
      ...PaperChoices
    }
  }
}
    fragment PaperChoices on PaperFacets {
  years {
    value
    label
    count
  }
  categories(limit: 12) {
    value
    label
    count
  }
  topics(limit: 12, scheme: THEME) @include(if: $around) {
    value
    label
    count
  }
  affiliations(limit: 12) @include(if: $around) {
    value
    label
    count
  }
  hasCode {
    value
    label
    count
  }
}`, {"hash":"sha256:b06e37700dc9af5d30eb5dc3cf9e125fc88e8f1a9a6f54fd162dde13398ae21b"}) as unknown as TypedDocumentString<PapersChoicesQuery, PapersChoicesQueryVariables>;
export const CoauthorNetworkDocument = new TypedDocumentString(`
    query CoauthorNetwork($authors: [ID!]!, $depth: Int, $minPapers: Int, $limit: Int) {
  coauthorNetwork(
    authors: $authors
    depth: $depth
    minPapers: $minPapers
    limit: $limit
  ) {
    truncated
    nodes {
      community
      author {
        id
        slug
        name
        papers(first: 1) {
          totalCount
        }
      }
    }
    edges {
      paperCount
      firstYear
      lastYear
      source {
        slug
      }
      target {
        slug
      }
    }
  }
}
    `, {"hash":"sha256:6c27ac38c76ded0ed5f1e360b59588ca7f5fe45deb5c194a3bb918150af61a2f"}) as unknown as TypedDocumentString<CoauthorNetworkQuery, CoauthorNetworkQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $limit: Int = 10) {
  collaborationPaths(from: $from, to: $to, limit: $limit) {
    length
    hops {
      author {
        id
        slug
        name
      }
      papers {
        id
        slug
        title
        year
      }
    }
  }
}
    `, {"hash":"sha256:ff53b5fcaa7cd2ce21b80b995e0dab2305816be9b446872e0bcb10715bc2a037"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const AuthorNameDocument = new TypedDocumentString(`
    query AuthorName($id: ID!) {
  author(id: $id) {
    id
    slug
    name
  }
}
    `, {"hash":"sha256:a44828be6c72ab4f8c3be00766f7b5afb2e3dde44657584ba2c417ed7dae1108"}) as unknown as TypedDocumentString<AuthorNameQuery, AuthorNameQueryVariables>;
export const ThemeMapDocument = new TypedDocumentString(`
    query ThemeMap($filter: PaperFilter, $limit: Int, $minScore: Float) {
  themeMap(filter: $filter, limit: $limit, minScore: $minScore) {
    truncated
    nodes {
      community
      paper {
        id
        slug
        title
        year
      }
    }
    edges {
      score
      source {
        slug
      }
      target {
        slug
      }
      topics {
        slug
        name
      }
    }
  }
}
    `, {"hash":"sha256:b6edc3c809ab63f8a8ee67f026bb3e83cb379f770b573853fe5580f2f18957a3"}) as unknown as TypedDocumentString<ThemeMapQuery, ThemeMapQueryVariables>;
export const ThemeMapChoicesDocument = new TypedDocumentString(`
    query ThemeMapChoices {
  papers {
    facets {
      years {
        value
        label
        count
      }
      topics(limit: 100, scheme: THEME) {
        value
        label
        count
      }
    }
  }
}
    `, {"hash":"sha256:c57cb3e06c1cd1601f1922300622404642a50ddb2ab29af3e682250f82a0f9f6"}) as unknown as TypedDocumentString<ThemeMapChoicesQuery, ThemeMapChoicesQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $types: [SearchType!], $after: String) {
  search(query: $query, types: $types, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        __typename
        ... on Author {
          id
          slug
          name
        }
        ... on Affiliation {
          id
          slug
          name
        }
        ... on Topic {
          id
          slug
          name
        }
        ... on Paper {
          id
          slug
          title
          year
        }
        ... on Post {
          id
          postTitle: title
          summary
          author {
            id
            slug
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:711569741906cc8a6ce165d60b508dc3919a91e813191cbdda6937f9d454c687"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($prefix: String!, $types: [SearchType!], $limit: Int = 8) {
  suggest(prefix: $prefix, types: $types, limit: $limit) {
    text
    type
    node {
      __typename
      id
      ... on Author {
        slug
      }
      ... on Paper {
        slug
      }
      ... on Affiliation {
        slug
      }
      ... on Topic {
        slug
      }
      ... on Post {
        author {
          id
          slug
        }
      }
    }
  }
}
    `, {"hash":"sha256:78256d3b6d5af9d06279ce48902f689ea0e015339e187a57a1669cd543836285"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($id: ID!) {
  topic(id: $id) {
    id
    slug
    name
    scheme
    notation
    description
    altLabels
    broader {
      id
      slug
      name
    }
    narrower {
      id
      slug
      name
    }
    seeAlso {
      id
      slug
      name
    }
    related(first: 12) {
      edges {
        strength
        paperCount
        node {
          id
          slug
          name
        }
      }
    }
    recordedIn {
      ...Provenance
    }
  }
}
    fragment Provenance on Record {
  key
  retrievedAt
  source {
    id
    name
    kind
    licence
  }
  facts {
    property
    value
    isShown
  }
}`, {"hash":"sha256:270f036a3affa34704ae570fbfa1c7577fe62c07693399da596ed9b9b5603625"}) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const TopicPapersDocument = new TypedDocumentString(`
    query TopicPapers($id: ID!, $filter: PaperFilter, $orderBy: PaperOrder, $after: String) {
  topic(id: $id) {
    id
    papers(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  slug
  title
  publishedOn
  year
  category
  venue
  hasCode
  citationCount
  abstract
  summary
  authors(first: 8) {
    coverage
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      slug
      name
    }
  }
}`, {"hash":"sha256:6c2281ad81565a348e2840a67e0f7ae06bcf041ae9fca74f9598476740ffba26"}) as unknown as TypedDocumentString<TopicPapersQuery, TopicPapersQueryVariables>;
export const TopicPapersChoicesDocument = new TypedDocumentString(`
    query TopicPapersChoices($id: ID!, $filter: PaperFilter, $around: Boolean!) {
  topic(id: $id) {
    id
    papers(filter: $filter) {
      facets {
        ...PaperChoices
      }
    }
  }
}
    fragment PaperChoices on PaperFacets {
  years {
    value
    label
    count
  }
  categories(limit: 12) {
    value
    label
    count
  }
  topics(limit: 12, scheme: THEME) @include(if: $around) {
    value
    label
    count
  }
  affiliations(limit: 12) @include(if: $around) {
    value
    label
    count
  }
  hasCode {
    value
    label
    count
  }
}`, {"hash":"sha256:a2f5ddf78f14a5213bfec7e7d8ed876f6722450eadb112865ee6534c3772dc93"}) as unknown as TypedDocumentString<TopicPapersChoicesQuery, TopicPapersChoicesQueryVariables>;
export const TopicAuthorsDocument = new TypedDocumentString(`
    query TopicAuthors($id: ID!, $after: String) {
  topic(id: $id) {
    id
    authors(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        paperCount
        node {
          id
          slug
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:6f046e2b3f9d55ab3885da840c31f0064d1d1bc7604e85aaa1d468fefe63415e"}) as unknown as TypedDocumentString<TopicAuthorsQuery, TopicAuthorsQueryVariables>;