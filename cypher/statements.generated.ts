// Made from the files of this folder by `npm run codegen`; do not edit.

import type { Script, Statement } from '../src/graph/statement.ts';

export type AffiliationNode = { label: 'Affiliation' } & { id: string, name: string } & { aliases: string[], kind: string | null, country: string | null, ror: string | null, openAlexId: string | null };

export type AuthorNode = { label: 'Author' } & { id: string, name: string } & { aliases: string[], field: string | null, bio: string | null, homepage: string | null, orcid: string | null, openAlexId: string | null, semanticScholarId: string | null, postCoverage: 'known' | 'partial' | null };

export type PaperNode = { label: 'Paper' } & { id: string, title: string, year: number | null } & { aliases: string[], abstract: string | null, summary: string | null, publishedOn: string | null, category: string | null, hasCode: boolean, doi: string | null, arxivId: string | null, openAlexId: string | null, semanticScholarId: string | null, citationCount: number | null, authorCoverage: 'known' | 'partial' | null, referenceCoverage: 'known' | null, venue: string | null, volume: string | null, issue: string | null, pages: string | null, publisher: string | null, kind: 'article' | 'preprint' | 'proceedings-article' | 'book' | 'book-chapter' | 'dissertation' | 'report' | 'review' | 'dataset' | 'other' | null };

export type PostNode = { label: 'Post' } & { id: string, kind: 'post' | 'comment' | 'note' | 'programme' | 'work', title: string | null } & { body: string | null, summary: string | null, quotes: string[], publishedOn: string | null };

export type SourceNode = { label: 'Source' } & { id: string, kind: string, name: string } & { retrievedAt: string | null, licence: string | null };

export type TopicNode = { label: 'Topic' } & { id: string, name: string, scheme: 'arxiv' | 'theme' | 'openalex' } & { notation: string | null, description: string | null, openAlexId: string | null, altLabels: string[] };

/** The properties of each node in the order in which they travel: those that always do, and those that do where they are asked for. */
export const nodeProperties = {
  Affiliation: { always: ['id', 'name'], asked: ['aliases', 'kind', 'country', 'ror', 'openAlexId'] },
  Author: { always: ['id', 'name'], asked: ['aliases', 'field', 'bio', 'homepage', 'orcid', 'openAlexId', 'semanticScholarId', 'postCoverage'] },
  Paper: { always: ['id', 'title', 'year'], asked: ['aliases', 'abstract', 'summary', 'publishedOn', 'category', 'hasCode', 'doi', 'arxivId', 'openAlexId', 'semanticScholarId', 'citationCount', 'authorCoverage', 'referenceCoverage', 'venue', 'volume', 'issue', 'pages', 'publisher', 'kind'] },
  Post: { always: ['id', 'kind', 'title'], asked: ['body', 'summary', 'quotes', 'publishedOn'] },
  Source: { always: ['id', 'kind', 'name'], asked: ['retrievedAt', 'licence'] },
  Topic: { always: ['id', 'name', 'scheme'], asked: ['notation', 'description', 'openAlexId', 'altLabels'] },
} as const;

export type ExportedPaperRow = { id: string, title: string, abstract: string | null, summary: string | null, publishedOn: string | null, year: number | null, kind: 'article' | 'preprint' | 'proceedings-article' | 'book' | 'book-chapter' | 'dissertation' | 'report' | 'review' | 'dataset' | 'other' | null, venue: string | null, volume: string | null, issue: string | null, pages: string | null, publisher: string | null, category: string | null, doi: string | null, arxivId: string | null, openAlexId: string | null, semanticScholarId: string | null, hasCode: boolean, citationCount: number | null, authorCoverage: 'known' | 'partial' | null, authors: { id: string, name: string, orcid: string | null, position: number | null }[], affiliations: { id: string, name: string, ror: string | null }[], topics: { id: string, name: string, scheme: string }[] };

export type Properties = { [property: string]: string | number | boolean | string[] | number[] | null };

export type Page = { descending: boolean, backward: boolean, after: { key: string | number, id: string } | null };

export type Conditions = { clauses: { field: string, value: string | number | boolean, negated: boolean, within: { [property: string]: boolean } | null }[][], authors: string[], affiliations: string[], topics: string[], days: { from: string, to: string, yearsAlone: boolean } | null };

export type Walk = { start: string | number, end: string | number, unknown: 'first' | 'last' | 'never' };

export type Stated = { [property: string]: string | number | boolean | string[] };

export type SearchLabel = 'Author' | 'Affiliation' | 'Topic' | 'Paper' | 'Post';

export type ThemeLink = { score: number, themesScore: number | null, textScore: number, peopleScore: number, referencesScore: number | null, topics: string[], relatedTopics: string[], peopleCount: number, referenceCount: number, cites: boolean, themes: string[], themeShares: number[], words: string[], wordShares: number[], people: string[], peopleShares: number[], references: string[], referenceShares: number[] };

export type Question = { property: string, exact: string, near: string, following: string[], among: number };

/** Who wrote the papers published from each affiliation. The papers' own authors, not employees. */
export const affiliationAuthors: Statement<{ keys: string[], orderBy: string, page: Page, limit: number, withTotal: boolean } & { authorProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, node: AuthorNode }[] }> = {
  name: 'affiliation/authors',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(DISTINCT paper) AS paperCount
  WITH collect([author, paperCount]) AS authors
  CALL (authors) {
    UNWIND authors AS one
    WITH one[0] AS author, one[1] AS paperCount
    WITH *, CASE $orderBy WHEN 'name' THEN author.foldedName ELSE paperCount END AS sortKey, author.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      paperCount,
      [
        author.id,
        author.name,
        CASE WHEN size($authorProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
          CASE WHEN 'field' IN $authorProperties THEN author.field END,
          CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
          CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
          CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
          CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
          CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(authors) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","node"]},{"at":["edges","node"],"list":false,"label":"Author"}],
};

/** The affiliation that an identifier names: a slug, a ROR or OpenAlex id. */
export const affiliationByIdentifier: Statement<{ keys: string[] } & { affiliationProperties?: readonly string[] }, { key: string, node: AffiliationNode }> = {
  name: 'affiliation/by-identifier',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (affiliation:Affiliation {id: key})
  RETURN affiliation
  UNION
  MATCH (affiliation:Affiliation {ror: key})
  RETURN affiliation
  UNION
  MATCH (affiliation:Affiliation {openAlexId: key})
  RETURN affiliation
}
RETURN key,
  [
    affiliation.id,
    affiliation.name,
    CASE WHEN size($affiliationProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
      CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
      CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
      CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
      CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Affiliation"}],
};

/** The affiliations that published papers together with each, those with most of them first. */
export const affiliationCollaborators: Statement<{ keys: string[], page: Page, limit: number, withTotal: boolean } & { affiliationProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, node: AffiliationNode }[] }> = {
  name: 'affiliation/collaborators',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)-[:FROM]->(affiliation:Affiliation)
  WHERE affiliation.id <> key
  WITH affiliation, count(paper) AS paperCount
  WITH *, paperCount AS sortKey, affiliation.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    paperCount,
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Affiliation {id: countedKey})<-[:FROM]-(:Paper)-[:FROM]->(affiliation:Affiliation)
  WHERE affiliation.id <> countedKey
  RETURN count(DISTINCT affiliation) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","node"]},{"at":["edges","node"],"list":false,"label":"Affiliation"}],
};

/** All affiliations: a page, filtered, ordered, and counted if asked. */
export const affiliationList: Statement<{ filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { affiliationProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: AffiliationNode }[] }> = {
  name: 'affiliation/list',
  access: 'read',
  cypher: `CALL () {
  MATCH (affiliation:Affiliation)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'name' THEN affiliation.foldedName CONTAINS literal.value OR any(alias IN coalesce(affiliation.foldedAliases, []) WHERE alias CONTAINS literal.value)
        WHEN 'kind' THEN affiliation.kind = literal.value
        WHEN 'country' THEN affiliation.country = literal.value
      END,
      false
    )
  ))
  WITH *, CASE $orderBy WHEN 'papers' THEN COUNT { (affiliation)<-[:FROM]-(:Paper) } ELSE affiliation.foldedName END AS sortKey, affiliation.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (affiliation:Affiliation)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'name' THEN affiliation.foldedName CONTAINS literal.value OR any(alias IN coalesce(affiliation.foldedAliases, []) WHERE alias CONTAINS literal.value)
        WHEN 'kind' THEN affiliation.kind = literal.value
        WHEN 'country' THEN affiliation.country = literal.value
      END,
      false
    )
  ))
  RETURN count(affiliation) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Affiliation"}],
};

/** The papers published from each affiliation: a page for each, filtered, ordered, and counted if asked. */
export const affiliationPapers: Record<'own' | 'around', Statement<{ keys: string[], filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }>> = {
  own: {
  name: 'affiliation/papers',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'affiliation/papers',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** The affiliations that each is part of, by name. */
export const affiliationPartOf: Statement<{ keys: string[] } & { affiliationProperties?: readonly string[] }, { key: string, nodes: AffiliationNode[] }> = {
  name: 'affiliation/part-of',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})-[:PART_OF]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.foldedName, affiliation.id
  RETURN collect(
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  places: [{"at":["nodes"],"list":true,"label":"Affiliation"}],
};

/** The affiliations that are part of each, by name. */
export const affiliationParts: Statement<{ keys: string[] } & { affiliationProperties?: readonly string[] }, { key: string, nodes: AffiliationNode[] }> = {
  name: 'affiliation/parts',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:PART_OF]-(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.foldedName, affiliation.id
  RETURN collect(
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  places: [{"at":["nodes"],"list":true,"label":"Affiliation"}],
};

/** What the papers from each affiliation are about, the most frequent first, of one scheme or of all. */
export const affiliationTopics: Statement<{ keys: string[], scheme: string | null, page: Page, limit: number, withTotal: boolean } & { topicProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, node: TopicNode }[] }> = {
  name: 'affiliation/topics',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(paper) AS paperCount
  WITH *, paperCount AS sortKey, topic.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    paperCount,
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Affiliation {id: countedKey})<-[:FROM]-(:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(DISTINCT topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","node"]},{"at":["edges","node"],"list":false,"label":"Topic"}],
};

/** Where each author works and worked: the current ones first. */
export const authorAffiliations: Statement<{ keys: string[], page: Page, limit: number, withTotal: boolean } & { affiliationProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, role: string | null, from: string | null, to: string | null, current: boolean, node: AffiliationNode }[] }> = {
  name: 'author/affiliations',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[employment:AFFILIATED_WITH]->(affiliation:Affiliation)
  WITH *, CASE WHEN employment.current THEN 0 ELSE 1 END AS sortKey, affiliation.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    employment.role,
    toString(employment.from),
    toString(employment.to),
    coalesce(employment.current, false),
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})-[:AFFILIATED_WITH]->(affiliation:Affiliation)
  RETURN count(affiliation) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","role","from","to","current","node"]},{"at":["edges","node"],"list":false,"label":"Affiliation"}],
};

/** The author whom a slug names, their own or one of an author merged into them: see by-identifier, which looks in three
 * indexes more. */
export const authorById: Statement<{ keys: string[] } & { authorProperties?: readonly string[] }, { key: string, node: AuthorNode }> = {
  name: 'author/by-id',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (author:Author {id: key})
  RETURN author
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(author:Author)
  RETURN author
}
RETURN key,
  [
    author.id,
    author.name,
    CASE WHEN size($authorProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
      CASE WHEN 'field' IN $authorProperties THEN author.field END,
      CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
      CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
      CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
      CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
      CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Author"}],
};

/** The author whom an identifier names: a slug, an ORCID, an OpenAlex or Semantic Scholar id. */
export const authorByIdentifier: Statement<{ keys: string[] } & { authorProperties?: readonly string[] }, { key: string, node: AuthorNode }> = {
  name: 'author/by-identifier',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (author:Author {id: key})
  RETURN author
  UNION
  MATCH (author:Author {orcid: key})
  RETURN author
  UNION
  MATCH (author:Author {openAlexId: key})
  RETURN author
  UNION
  MATCH (author:Author {semanticScholarId: key})
  RETURN author
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(author:Author)
  RETURN author
}
RETURN key,
  [
    author.id,
    author.name,
    CASE WHEN size($authorProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
      CASE WHEN 'field' IN $authorProperties THEN author.field END,
      CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
      CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
      CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
      CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
      CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Author"}],
};

/** Who wrote the papers of some authors: the ids of each paper's authors, once however many of them are asked for.
 * Papers by one author are left out. What walks through the coauthor graph need: pairs of coauthors would be as
 * many as the square of a paper's authors. In no order, as putting it in order takes as long as reading it. */
export const authorBylines: Statement<{ keys: string[] }, { bylines: string[][] }> = {
  name: 'author/bylines',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (:Author {id: key})-[:AUTHORED]->(paper:Paper)
WITH DISTINCT paper
MATCH (paper)<-[:AUTHORED]-(author:Author)
WITH paper, collect(author.id) AS byline
WHERE size(byline) > 1
RETURN collect(byline) AS bylines`,
};

/** The coauthors of each author: who wrote papers with them, how many and when. A page for each author,
 * counted if asked. Only papers published from `since` to `until` are taken, where these are given. */
export const authorCoauthors: Statement<{ keys: string[], since: string | null, until: string | null, minPapers: number, orderBy: string, page: Page, limit: number, withTotal: boolean } & { authorProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, firstYear: number | null, lastYear: number | null, node: AuthorNode }[] }> = {
  name: 'author/coauthors',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (self:Author {id: key})-[:AUTHORED]->(paper:Paper)
  WITH *
  WHERE ($since IS NULL OR paper.publishedOn >= date($since)) AND ($until IS NULL OR paper.publishedOn <= date($until))
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WHERE author <> self
  WITH author, count(paper) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  WHERE paperCount >= $minPapers
  WITH collect([author, paperCount, firstYear, lastYear]) AS coauthors
  CALL (coauthors) {
    UNWIND coauthors AS one
    WITH one[0] AS author, one[1] AS paperCount, one[2] AS firstYear, one[3] AS lastYear
    WITH *,
      CASE $orderBy
        WHEN 'name' THEN author.foldedName
        WHEN 'lastYear' THEN coalesce(lastYear, 0)
        ELSE paperCount
      END AS sortKey,
      author.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      paperCount,
      firstYear,
      lastYear,
      [
        author.id,
        author.name,
        CASE WHEN size($authorProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
          CASE WHEN 'field' IN $authorProperties THEN author.field END,
          CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
          CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
          CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
          CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
          CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(coauthors) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","firstYear","lastYear","node"]},{"at":["edges","node"],"list":false,"label":"Author"}],
};

/** The papers that two or more of some authors wrote: their years, and who of these authors wrote each, in no order.
 * Nobody else's part in them is read. */
export const authorJointPapers: Statement<{ authors: string[] }, { papers: { year: number | null, authors: string[] }[] }> = {
  name: 'author/joint-papers',
  access: 'read',
  cypher: `UNWIND $authors AS id
MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
WITH paper, collect(id) AS authors
WHERE size(authors) > 1
RETURN collect({ year: paper.year, authors: authors }) AS papers`,
};

/** All authors: a page, filtered, ordered, and counted if asked. */
export const authorList: Statement<{ filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { authorProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: AuthorNode }[] }> = {
  name: 'author/list',
  access: 'read',
  cypher: `CALL () {
  MATCH (author:Author)
  WITH *,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(author)-[:AFFILIATED_WITH]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(author)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(a:Author)
        WHERE a.id IN $filter.authors AND a.id <> author.id | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'name' THEN author.foldedName CONTAINS literal.value OR any(alias IN coalesce(author.foldedAliases, []) WHERE alias CONTAINS literal.value)
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
        WHEN 'coauthor' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  WITH *, CASE $orderBy WHEN 'papers' THEN COUNT { (author)-[:AUTHORED]->(:Paper) } ELSE author.foldedName END AS sortKey, author.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      author.id,
      author.name,
      CASE WHEN size($authorProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
        CASE WHEN 'field' IN $authorProperties THEN author.field END,
        CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
        CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
        CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
        CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
        CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (author:Author)
  WITH *,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(author)-[:AFFILIATED_WITH]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(author)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(a:Author)
        WHERE a.id IN $filter.authors AND a.id <> author.id | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'name' THEN author.foldedName CONTAINS literal.value OR any(alias IN coalesce(author.foldedAliases, []) WHERE alias CONTAINS literal.value)
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
        WHEN 'coauthor' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  RETURN count(author) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Author"}],
};

/** The posts that mention each author: a page for each, filtered, and counted if asked. */
export const authorMentions: Statement<{ keys: string[], filter: Conditions, page: Page, limit: number, withTotal: boolean } & { postProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: PostNode }[] }> = {
  name: 'author/mentions',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})<-[:MENTIONS]-(post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  WITH *, coalesce(post.position, 0) AS sortKey, post.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      post.id,
      post.kind,
      post.title,
      CASE WHEN size($postProperties) > 0 THEN [
        CASE WHEN 'body' IN $postProperties THEN post.body END,
        CASE WHEN 'summary' IN $postProperties THEN post.summary END,
        CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
        CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})<-[:MENTIONS]-(post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  RETURN count(post) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Post"}],
};

/** The metrics of each author by name: those that sources report, by source, then the one computed here. */
export const authorMetrics: Statement<{ keys: string[] } & { sourceProperties?: readonly string[] }, { key: string, metrics: { id: string, name: string, value: number, unit: string | null, asOf: string | null, definition: string, origin: 'reported' | 'computed', inputs: string | null, coverage: { known: number, total: number } | null, source: SourceNode | null }[] }> = {
  name: 'author/metrics',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:HAS_METRIC]->(metric:Metric)
  WITH metric, [(metric)-[:RECORDED_IN]->(source:Source) |
    [
      source.id,
      source.kind,
      source.name,
      CASE WHEN size($sourceProperties) > 0 THEN [
        CASE WHEN 'retrievedAt' IN $sourceProperties THEN toString(source.retrievedAt) END,
        CASE WHEN 'licence' IN $sourceProperties THEN source.licence END
      ] END
    ]
  ] AS sources
  WITH metric, sources[0] AS source ORDER BY metric.name, metric.origin DESC, metric.id
  RETURN collect({
    id: metric.id,
    name: metric.name,
    value: metric.value,
    unit: metric.unit,
    asOf: toString(metric.asOf),
    definition: metric.definition,
    origin: metric.origin,
    inputs: metric.inputs,
    coverage: CASE WHEN metric.total IS NULL THEN null ELSE { known: metric.known, total: metric.total } END,
    source: source
  }) AS metrics
}
RETURN key, metrics`,
  places: [{"at":["metrics","source"],"list":false,"label":"Source"}],
};

/** The papers of each author: a page for each, filtered, ordered, and counted if asked. */
export const authorPapers: Record<'own' | 'around', Statement<{ keys: string[], filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, position: number | null, node: PaperNode }[] }>> = {
  own: {
  name: 'author/papers',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[authored:AUTHORED]->(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    authored.position,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})-[authored:AUTHORED]->(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","position","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'author/papers',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[authored:AUTHORED]->(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    authored.position,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})-[authored:AUTHORED]->(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","position","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** The papers that each pair of authors wrote together: a page for each pair, filtered, ordered, and counted if asked. */
export const authorPapersWith: Record<'own' | 'around', Statement<{ keys: string[][], filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string[], total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }>> = {
  own: {
  name: 'author/papers-with',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key[0]})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[1]})
  USING JOIN ON paper
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  grafeo: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key[0]})-[:AUTHORED]->(ofOne:Paper)
  WITH key[1] AS other, collect(ofOne) AS papersOfOne
  MATCH (:Author {id: other})-[:AUTHORED]->(paper:Paper)
  WHERE paper IN papersOfOne
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'author/papers-with',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key[0]})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[1]})
  USING JOIN ON paper
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  grafeo: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key[0]})-[:AUTHORED]->(ofOne:Paper)
  WITH key[1] AS other, collect(ofOne) AS papersOfOne
  MATCH (:Author {id: other})-[:AUTHORED]->(paper:Paper)
  WHERE paper IN papersOfOne
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** The posts of each author in the order of their source: a page for each, filtered, and counted if asked. */
export const authorPosts: Statement<{ keys: string[], filter: Conditions, page: Page, limit: number, withTotal: boolean } & { postProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: PostNode }[] }> = {
  name: 'author/posts',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:WROTE]->(post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  WITH *, coalesce(post.position, 0) AS sortKey, post.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      post.id,
      post.kind,
      post.title,
      CASE WHEN size($postProperties) > 0 THEN [
        CASE WHEN 'body' IN $postProperties THEN post.body END,
        CASE WHEN 'summary' IN $postProperties THEN post.summary END,
        CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
        CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})-[:WROTE]->(post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  RETURN count(post) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Post"}],
};

/** What each author selected as their work, in their order: papers, or posts where no paper is known. */
export const authorSelectedWork: Statement<{ keys: string[] } & { paperProperties?: readonly string[], postProperties?: readonly string[] }, { key: string, works: { position: number, paper: PaperNode | null, post: PostNode | null }[] }> = {
  name: 'author/selected-work',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Author {id: key})-[selected:SELECTED]->(paper:Paper)
    RETURN selected.position AS position,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
      AS paperNode,
      null AS postNode
    UNION ALL
    MATCH (:Author {id: key})-[selected:SELECTED]->(post:Post)
    RETURN selected.position AS position,
      null AS paperNode,
      [
        post.id,
        post.kind,
        post.title,
        CASE WHEN size($postProperties) > 0 THEN [
          CASE WHEN 'body' IN $postProperties THEN post.body END,
          CASE WHEN 'summary' IN $postProperties THEN post.summary END,
          CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
          CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
        ] END
      ]
      AS postNode
  }
  WITH position, paperNode, postNode ORDER BY position
  RETURN collect({ position: position, paper: paperNode, post: postNode }) AS works
}
RETURN key, works`,
  places: [{"at":["works","paper"],"list":false,"label":"Paper"},{"at":["works","post"],"list":false,"label":"Post"}],
};

/** The topics of each author's papers, the most frequent first, of one scheme or of all. */
export const authorTopics: Statement<{ keys: string[], scheme: string | null, page: Page, limit: number, withTotal: boolean } & { topicProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, node: TopicNode }[] }> = {
  name: 'author/topics',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:AUTHORED]->(paper:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(DISTINCT paper) AS paperCount
  WITH *, paperCount AS sortKey, topic.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    paperCount,
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})-[:AUTHORED]->(:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(DISTINCT topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","node"]},{"at":["edges","node"],"list":false,"label":"Topic"}],
};

/** What the papers that each pair of authors wrote together from `since` to `until` are about, the most frequent
 * first, of one scheme or of all. */
export const authorTopicsWith: Statement<{ keys: string[][], scheme: string | null, since: string | null, until: string | null } & { topicProperties?: readonly string[] }, { key: string[], nodes: TopicNode[] }> = {
  name: 'author/topics-with',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key[0]})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[1]})
  USING JOIN ON paper
  WITH *
  WHERE ($since IS NULL OR paper.publishedOn >= date($since)) AND ($until IS NULL OR paper.publishedOn <= date($until))
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(paper) AS paperCount ORDER BY paperCount DESC, topic.id
  RETURN collect(
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  grafeo: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key[0]})-[:AUTHORED]->(ofOne:Paper)
  WITH key[1] AS other, collect(ofOne) AS papersOfOne
  MATCH (:Author {id: other})-[:AUTHORED]->(paper:Paper)
  WHERE paper IN papersOfOne
  WITH *
  WHERE ($since IS NULL OR paper.publishedOn >= date($since)) AND ($until IS NULL OR paper.publishedOn <= date($until))
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(paper) AS paperCount ORDER BY paperCount DESC, topic.id
  RETURN collect(
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  places: [{"at":["nodes"],"list":true,"label":"Topic"}],
};

/** Nodes by the embedded engine's own ids, which alone is asked: in the form in which it gives nodes, with their types. */
export const boltNodes: Statement<{ ids: number[] }, { entity: { _id: number } }> = {
  name: 'bolt/nodes',
  access: 'read',
  cypher: `UNWIND $ids AS id
MATCH (entity)
WHERE id(entity) = id
RETURN entity`,
};

/** As bolt/nodes, for relationships: found from the node that each leads from. */
export const boltRelationships: Statement<{ ids: { source: number, edge: number }[] }, { entity: { _id: number } }> = {
  name: 'bolt/relationships',
  access: 'read',
  cypher: `UNWIND $ids AS ids
MATCH (node)-[entity]->()
WHERE id(node) = ids.source AND id(entity) = ids.edge
RETURN entity`,
};

/** The names of labels, relationship types and properties that the graph has. */
export const consoleNames: Statement<Record<string, never>, { kind: string, name: string }> = {
  name: 'console/names',
  access: 'read',
  cypher: `CALL () {
  CALL db.labels() YIELD label
  RETURN 'label' AS kind, label AS name
  UNION ALL
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN 'type' AS kind, relationshipType AS name
  UNION ALL
  CALL db.propertyKeys() YIELD propertyKey
  RETURN 'property' AS kind, propertyKey AS name
}
RETURN kind, name ORDER BY kind, name`,
};

/** Authors to whom nothing leads: no paper, post, selected work or mention. */
export const doctorAuthorsOfNothing: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/authors-of-nothing',
  access: 'read',
  cypher: `MATCH (author:Author)
WHERE NOT EXISTS { (author)-[:AUTHORED]->(:Paper) }
  AND NOT EXISTS { (author)-[:WROTE]->(:Post) }
  AND NOT EXISTS { (author)-[:SELECTED]->() }
  AND NOT EXISTS { (author)<-[:MENTIONS]-(:Post) }
RETURN count(author) AS count, min(author.id) AS example`,
};

/** The constraints that there are. */
export const doctorConstraints: Statement<Record<string, never>, { name: string }> = {
  name: 'doctor/constraints',
  access: 'read',
  cypher: `SHOW CONSTRAINTS YIELD name`,
  grafeo: `SHOW CONSTRAINTS`,
};

/** Ids that should lead elsewhere, and merged authors who should be part of others, where there is nobody any more. */
export const doctorDanglingRedirects: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/dangling-redirects',
  access: 'read',
  cypher: `CALL () {
  MATCH (redirect:Redirect)
  WHERE NOT EXISTS { (redirect)-[:TO]->(:Author) } AND NOT EXISTS { (redirect)-[:TO]->(:Paper) }
  RETURN count(redirect) AS lost, min(redirect.id) AS example
  UNION ALL
  MATCH (merged:MergedAuthor)
  WHERE NOT EXISTS { (merged)-[:MERGED_INTO]->() }
  RETURN count(merged) AS lost, min(merged.id) AS example
}
RETURN sum(lost) AS count, min(example) AS example`,
};

/** Which topics are below which, and which affiliations are part of which. */
export const doctorHierarchy: Statement<{ label: string }, { from: string, to: string }> = {
  name: 'doctor/hierarchy',
  access: 'read',
  cypher: `CALL () {
  UNWIND CASE WHEN $label = 'Topic' THEN [1] ELSE [] END AS wanted
  MATCH (lower:Topic)-[:BROADER]->(upper:Topic)
  RETURN lower.id AS from, upper.id AS to
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN [1] ELSE [] END AS wanted
  MATCH (lower:Affiliation)-[:PART_OF]->(upper:Affiliation)
  RETURN lower.id AS from, upper.id AS to
}
RETURN from, to ORDER BY from, to`,
};

/** The indexes that there are, and on Neo4j whether they can be used yet. */
export const doctorIndexes: Statement<Record<string, never>, { name: string, state: string | null }> = {
  name: 'doctor/indexes',
  access: 'read',
  cypher: `SHOW INDEXES YIELD name, state`,
  grafeo: `SHOW INDEXES`,
};

/** Metrics to which nobody leads. */
export const doctorMetricsOfNobody: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/metrics-of-nobody',
  access: 'read',
  cypher: `MATCH (metric:Metric)
WHERE NOT EXISTS { (metric)<-[:HAS_METRIC]-() }
RETURN count(metric) AS count, min(metric.id) AS example`,
};

/** Nodes that search does not know. */
export const doctorNotSearchable: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/not-searchable',
  access: 'read',
  cypher: `MATCH (node)
WHERE (node:Author OR node:Paper OR node:Affiliation OR node:Topic OR node:Post) AND node.nameWords IS NULL
RETURN count(node) AS count, min(node.id) AS example`,
};

/** Names among whose bearers nobody has found out yet who is who. */
export const doctorOpenNamesakes: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/open-namesakes',
  access: 'read',
  cypher: `MATCH (namesakes:Namesakes)
RETURN count(namesakes) AS count, min(namesakes.id) AS example`,
};

/** Papers that nobody wrote. */
export const doctorPapersWithoutAuthors: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/papers-without-authors',
  access: 'read',
  cypher: `MATCH (paper:Paper)
WHERE NOT EXISTS { (paper)<-[:AUTHORED]-(:Author) }
RETURN count(paper) AS count, min(paper.id) AS example`,
};

/** ORCIDs and ids of registries that several authors have. */
export const doctorSameAuthorIdentifier: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/same-author-identifier',
  access: 'read',
  cypher: `MATCH (author:Author)
UNWIND [author.orcid, author.openAlexId, author.semanticScholarId] AS identifier
WITH identifier, author WHERE identifier IS NOT NULL
WITH identifier, count(author) AS authors
WHERE authors > 1
RETURN count(identifier) AS count, min(identifier) AS example`,
};

/** Ids that several nodes of a label have. A label at a time: each takes a list of all its ids. */
export const doctorSameId: Statement<{ label: string }, { count: number, example: string | null }> = {
  name: 'doctor/same-id',
  access: 'read',
  cypher: `CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN [1] ELSE [] END AS wanted
  MATCH (node:Author)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN [1] ELSE [] END AS wanted
  MATCH (node:Paper)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN [1] ELSE [] END AS wanted
  MATCH (node:Affiliation)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN [1] ELSE [] END AS wanted
  MATCH (node:Topic)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN [1] ELSE [] END AS wanted
  MATCH (node:Post)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Metric' THEN [1] ELSE [] END AS wanted
  MATCH (node:Metric)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Source' THEN [1] ELSE [] END AS wanted
  MATCH (node:Source)
  RETURN node.id AS id
}
WITH id, count(*) AS nodes
WHERE nodes > 1
RETURN count(id) AS count, min(id) AS example`,
};

/** DOIs and ids of registries that several papers have. */
export const doctorSamePaperIdentifier: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/same-paper-identifier',
  access: 'read',
  cypher: `MATCH (paper:Paper)
UNWIND [paper.doi, paper.arxivId, paper.openAlexId, paper.semanticScholarId] AS identifier
WITH identifier, paper WHERE identifier IS NOT NULL
WITH identifier, count(paper) AS papers
WHERE papers > 1
RETURN count(identifier) AS count, min(identifier) AS example`,
};

/** Authors whose metrics were computed from more or fewer papers than they have. */
export const doctorStaleMetrics: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/stale-metrics',
  access: 'read',
  cypher: `MATCH (author:Author)-[:HAS_METRIC]->(metric:Metric {origin: 'computed', name: 'papers'})
WHERE metric.value <> COUNT { (author)-[:AUTHORED]->(:Paper) }
RETURN count(author) AS count, min(author.id) AS example`,
};

/** Authorships that do not lead from an author, be it one who was merged, to a paper. */
export const doctorStrayAuthorships: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/stray-authorships',
  access: 'read',
  cypher: `MATCH (author)-[authored:AUTHORED]->(paper)
WHERE NOT (author:Author OR author:MergedAuthor) OR NOT paper:Paper
RETURN count(authored) AS count, min(coalesce(paper.id, author.id)) AS example`,
};

/** Imports that are not through. */
export const doctorUnfinishedImports: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/unfinished-imports',
  access: 'read',
  cypher: `MATCH (import:Import)
RETURN count(import) AS count, min(import.id) AS example`,
};

/** Authors of papers for whom no metrics were computed. */
export const doctorWithoutMetrics: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/without-metrics',
  access: 'read',
  cypher: `MATCH (author:Author)
WHERE EXISTS { (author)-[:AUTHORED]->(:Paper) }
  AND NOT EXISTS { (author)-[:HAS_METRIC]->(:Metric {origin: 'computed'}) }
RETURN count(author) AS count, min(author.id) AS example`,
};

/** Papers and authors of which no source states anything. */
export const doctorWithoutSource: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/without-source',
  access: 'read',
  cypher: `CALL () {
  MATCH (paper:Paper)
  WHERE NOT EXISTS { (paper)-[:RECORDED_IN]->(:Source) }
  RETURN count(paper) AS missing, min(paper.id) AS example
  UNION ALL
  MATCH (author:Author)
  WHERE NOT EXISTS { (author)-[:RECORDED_IN]->(:Source) }
  RETURN count(author) AS missing, min(author.id) AS example
}
RETURN sum(missing) AS count, min(example) AS example`,
};

/** Papers whose themes were not looked for. */
export const doctorWithoutThemes: Statement<Record<string, never>, { count: number, example: string | null }> = {
  name: 'doctor/without-themes',
  access: 'read',
  cypher: `MATCH (paper:Paper)
WHERE paper.themedFrom IS NULL
RETURN count(paper) AS count, min(paper.id) AS example`,
};

/** Some nodes of a label by id, as they are in the graph, each with the relationships that lead from it: all that there
 * is, but the words of the search and the shelves of lists, which are made from the rest.
 * As in fragments/papers-of, finding the node anew says to the embedded engine that it is one. */
export const exportNodes: Statement<{ label: string, ids: string[] }, { id: string, properties: Properties, relationships: { type: string, label: string, id: string, properties: Properties }[] }> = {
  name: 'export/nodes',
  access: 'read',
  cypher: `CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN $ids ELSE [] END AS id
  MATCH (node:Author {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN $ids ELSE [] END AS id
  MATCH (node:Paper {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN $ids ELSE [] END AS id
  MATCH (node:Affiliation {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN $ids ELSE [] END AS id
  MATCH (node:Topic {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN $ids ELSE [] END AS id
  MATCH (node:Post {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Metric' THEN $ids ELSE [] END AS id
  MATCH (node:Metric {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Keyword' THEN $ids ELSE [] END AS id
  MATCH (node:Keyword {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Source' THEN $ids ELSE [] END AS id
  MATCH (node:Source {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'MergedAuthor' THEN $ids ELSE [] END AS id
  MATCH (node:MergedAuthor {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Redirect' THEN $ids ELSE [] END AS id
  MATCH (node:Redirect {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Decision' THEN $ids ELSE [] END AS id
  MATCH (node:Decision {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Namesakes' THEN $ids ELSE [] END AS id
  MATCH (node:Namesakes {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Import' THEN $ids ELSE [] END AS id
  MATCH (node:Import {id: id})
  RETURN node
}
MATCH (node)
CALL (node) {
  MATCH (node)-[relationship]->(end)
  WITH relationship, type(relationship) AS type, end.id AS id, labels(end)[0] AS label
  ORDER BY type, label, id, relationship.key
  RETURN collect({type: type, label: label, id: id, properties: properties(relationship)}) AS relationships
}
RETURN
  node.id AS id,
  node {
    .*,
    publishedOn: toString(node.publishedOn), asOf: toString(node.asOf), at: toString(node.at), retrievedAt: toString(node.retrievedAt),
    nameWords: null, textWords: null, titleSample: null, titleShelf: null, citationShelf: null
  }
  AS properties,
  relationships
ORDER BY id`,
};

/** The ids of the papers of a list that a filter accepts. */
export const exportPaperIds: Record<'own' | 'around', Statement<{ of: string[], filter: Conditions }, { id: string }>> = {
  own: {
  name: 'export/paper-ids',
  access: 'read',
  cypher: `WITH $of AS key
CALL (key) {
  UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
  MATCH (paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
  MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
  RETURN paper
}
MATCH (paper)
UNWIND [1] AS portion
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
      WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
      WHEN 'yearFrom' THEN paper.year >= literal.value
      WHEN 'yearTo' THEN paper.year <= literal.value
      WHEN 'category' THEN paper.category = literal.value
      WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
      WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
      ELSE NOT literal.negated
    END,
    false
  )
))
RETURN paper.id AS id ORDER BY id`,
},
  around: {
  name: 'export/paper-ids',
  access: 'read',
  cypher: `WITH $of AS key
CALL (key) {
  UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
  MATCH (paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
  MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
  RETURN paper
}
MATCH (paper)
UNWIND [1] AS portion
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
      WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
      WHEN 'yearFrom' THEN paper.year >= literal.value
      WHEN 'yearTo' THEN paper.year <= literal.value
      WHEN 'category' THEN paper.category = literal.value
      WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
      WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
      ELSE NOT literal.negated
    END,
    false
  )
))
WITH *,
  CASE WHEN size($filter.authors) = 0 THEN []
    ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
  END AS filterAuthors,
  CASE WHEN size($filter.affiliations) = 0 THEN []
    ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
  END AS filterAffiliations,
  CASE WHEN size($filter.topics) = 0 THEN []
    ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
  END AS filterTopics
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
      WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
      WHEN 'yearFrom' THEN paper.year >= literal.value
      WHEN 'yearTo' THEN paper.year <= literal.value
      WHEN 'category' THEN paper.category = literal.value
      WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
      WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
      WHEN 'author' THEN literal.value IN filterAuthors
      WHEN 'affiliation' THEN literal.value IN filterAffiliations
      WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
    END,
    false
  )
))
RETURN paper.id AS id ORDER BY id`,
},
};

/** Papers with all that a bibliography says of them, by id. */
export const exportPapers: Statement<{ ids: string[] }, ExportedPaperRow> = {
  name: 'export/papers',
  access: 'read',
  cypher: `UNWIND $ids AS id
MATCH (paper:Paper {id: id})
CALL (paper) {
  MATCH (paper)<-[authored:AUTHORED]-(author:Author)
  WITH authored, author ORDER BY coalesce(authored.position, 1000000), author.id
  RETURN collect(author {.id, .name, .orcid, position: authored.position}) AS authors
}
CALL (paper) {
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.foldedName, affiliation.id
  RETURN collect(affiliation {.id, .name, .ror}) AS affiliations
}
CALL (paper) {
  MATCH (paper)-[about:ABOUT]->(topic:Topic)
  WITH about, topic ORDER BY coalesce(about.score, 1) DESC, topic.id
  RETURN collect(topic {.id, .name, .scheme}) AS topics
}
RETURN
  paper.id AS id,
  paper.title AS title,
  paper.abstract AS abstract,
  paper.summary AS summary,
  toString(paper.publishedOn) AS publishedOn,
  paper.year AS year,
  paper.kind AS kind,
  paper.venue AS venue,
  paper.volume AS volume,
  paper.issue AS issue,
  paper.pages AS pages,
  paper.publisher AS publisher,
  paper.category AS category,
  paper.doi AS doi,
  paper.arxivId AS arxivId,
  paper.openAlexId AS openAlexId,
  paper.semanticScholarId AS semanticScholarId,
  coalesce(paper.hasCode, false) AS hasCode,
  paper.citationCount AS citationCount,
  paper.authorCoverage AS authorCoverage,
  authors,
  affiliations,
  topics
ORDER BY id`,
};

/** What the papers of lists have in common. A list is read once for all that is asked of it: a key is which facet, the scheme
 * of its topics where only one is to be counted or '', and then the list (see fragments/papers-of). Years come with the
 * latest first, all else with most papers first. A topic counts the papers about its narrower topics too, as the filter
 * does, and each of them once. Which facets are asked for is tested before papers are gone through: of nodes in a list that a
 * CASE gives, the embedded engine misreads properties. */
export const facetCounts: Record<'own' | 'around', Statement<{ keys: string[][], filter: Conditions, limit: number } & { authorProperties?: readonly string[], affiliationProperties?: readonly string[], topicProperties?: readonly string[] }, { key: string[], counts: { paperCount: number, value: string | number | boolean | null, author: AuthorNode | null, affiliation: AffiliationNode | null, topic: TopicNode | null }[] }>> = {
  own: {
  name: 'facet/counts',
  access: 'read',
  cypher: `UNWIND $keys AS asked
WITH asked[2..] AS key, collect(asked) AS facets
CALL (key) {
  CALL (key) {
    UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
    MATCH (paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
    MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
    RETURN paper
  }
  MATCH (paper)
  UNWIND [1] AS portion
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN collect(paper) AS papers
}
CALL (facets, papers) {
  UNWIND [facet IN facets WHERE facet[0] = 'years'] AS facet
  UNWIND papers AS paper
  WITH facet, paper.year AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH facet, value, paperCount ORDER BY value DESC
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'categories'] AS facet
  UNWIND papers AS paper
  WITH facet, paper.category AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH facet, value, paperCount ORDER BY paperCount DESC, value LIMIT $limit
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'hasCode'] AS facet
  UNWIND papers AS paper
  WITH facet, coalesce(paper.hasCode, false) AS value, count(paper) AS paperCount
  WITH facet, value, paperCount ORDER BY paperCount DESC, value DESC
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'topics'] AS facet
  CALL (facet, papers) {
    UNWIND papers AS paper
    MATCH (paper)-[:ABOUT]->(narrower:Topic)
    WITH facet, narrower, collect(paper) AS papersOfNarrower
    MATCH (narrower)-[:BROADER*0..]->(topic:Topic)
    WHERE facet[1] IN ['', topic.scheme]
    UNWIND papersOfNarrower AS paper
    WITH topic, count(DISTINCT paper) AS paperCount
    WITH topic, paperCount ORDER BY paperCount DESC, topic.foldedName, topic.id LIMIT $limit
    RETURN collect([
      paperCount, null, null, null,
      [
        topic.id,
        topic.name,
        topic.scheme,
        CASE WHEN size($topicProperties) > 0 THEN [
          CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
          CASE WHEN 'description' IN $topicProperties THEN topic.description END,
          CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
          CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
        ] END
      ]
    ]) AS counts
  }
  RETURN facet, counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'affiliations'] AS facet
  UNWIND papers AS paper
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH facet, affiliation, count(DISTINCT paper) AS paperCount
  WITH facet, affiliation, paperCount ORDER BY paperCount DESC, affiliation.foldedName, affiliation.id LIMIT $limit
  RETURN facet, collect([
    paperCount, null, null,
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
    , null
  ]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'authors'] AS facet
  UNWIND papers AS paper
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH facet, author, count(DISTINCT paper) AS paperCount
  WITH facet, author, paperCount ORDER BY paperCount DESC, author.foldedName, author.id LIMIT $limit
  RETURN facet, collect([
    paperCount, null,
    [
      author.id,
      author.name,
      CASE WHEN size($authorProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
        CASE WHEN 'field' IN $authorProperties THEN author.field END,
        CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
        CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
        CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
        CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
        CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
      ] END
    ]
    , null, null
  ]) AS counts
}
RETURN facet AS key, counts`,
  places: [{"at":["counts"],"list":true,"names":["paperCount","value","author","affiliation","topic"]},{"at":["counts","author"],"list":false,"label":"Author"},{"at":["counts","affiliation"],"list":false,"label":"Affiliation"},{"at":["counts","topic"],"list":false,"label":"Topic"}],
},
  around: {
  name: 'facet/counts',
  access: 'read',
  cypher: `UNWIND $keys AS asked
WITH asked[2..] AS key, collect(asked) AS facets
CALL (key) {
  CALL (key) {
    UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
    MATCH (paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
    MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
    RETURN paper
  }
  MATCH (paper)
  UNWIND [1] AS portion
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  RETURN collect(paper) AS papers
}
CALL (facets, papers) {
  UNWIND [facet IN facets WHERE facet[0] = 'years'] AS facet
  UNWIND papers AS paper
  WITH facet, paper.year AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH facet, value, paperCount ORDER BY value DESC
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'categories'] AS facet
  UNWIND papers AS paper
  WITH facet, paper.category AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH facet, value, paperCount ORDER BY paperCount DESC, value LIMIT $limit
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'hasCode'] AS facet
  UNWIND papers AS paper
  WITH facet, coalesce(paper.hasCode, false) AS value, count(paper) AS paperCount
  WITH facet, value, paperCount ORDER BY paperCount DESC, value DESC
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'topics'] AS facet
  CALL (facet, papers) {
    UNWIND papers AS paper
    MATCH (paper)-[:ABOUT]->(narrower:Topic)
    WITH facet, narrower, collect(paper) AS papersOfNarrower
    MATCH (narrower)-[:BROADER*0..]->(topic:Topic)
    WHERE facet[1] IN ['', topic.scheme]
    UNWIND papersOfNarrower AS paper
    WITH topic, count(DISTINCT paper) AS paperCount
    WITH topic, paperCount ORDER BY paperCount DESC, topic.foldedName, topic.id LIMIT $limit
    RETURN collect([
      paperCount, null, null, null,
      [
        topic.id,
        topic.name,
        topic.scheme,
        CASE WHEN size($topicProperties) > 0 THEN [
          CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
          CASE WHEN 'description' IN $topicProperties THEN topic.description END,
          CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
          CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
        ] END
      ]
    ]) AS counts
  }
  RETURN facet, counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'affiliations'] AS facet
  UNWIND papers AS paper
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH facet, affiliation, count(DISTINCT paper) AS paperCount
  WITH facet, affiliation, paperCount ORDER BY paperCount DESC, affiliation.foldedName, affiliation.id LIMIT $limit
  RETURN facet, collect([
    paperCount, null, null,
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
    , null
  ]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'authors'] AS facet
  UNWIND papers AS paper
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH facet, author, count(DISTINCT paper) AS paperCount
  WITH facet, author, paperCount ORDER BY paperCount DESC, author.foldedName, author.id LIMIT $limit
  RETURN facet, collect([
    paperCount, null,
    [
      author.id,
      author.name,
      CASE WHEN size($authorProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
        CASE WHEN 'field' IN $authorProperties THEN author.field END,
        CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
        CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
        CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
        CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
        CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
      ] END
    ]
    , null, null
  ]) AS counts
}
RETURN facet AS key, counts`,
  places: [{"at":["counts"],"list":true,"names":["paperCount","value","author","affiliation","topic"]},{"at":["counts","author"],"list":false,"label":"Author"},{"at":["counts","affiliation"],"list":false,"label":"Affiliation"},{"at":["counts","topic"],"list":false,"label":"Topic"}],
},
};

/** The ids of all nodes of a label, in order: what reads a whole graph takes some of them at a time, as an engine that looks
 * for the next ones after an id looks at all that are left. */
export const graphIds: Statement<{ label: string }, { id: string }> = {
  name: 'graph/ids',
  access: 'read',
  cypher: `CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN [1] ELSE [] END AS wanted
  MATCH (node:Author)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN [1] ELSE [] END AS wanted
  MATCH (node:Paper)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN [1] ELSE [] END AS wanted
  MATCH (node:Affiliation)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN [1] ELSE [] END AS wanted
  MATCH (node:Topic)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN [1] ELSE [] END AS wanted
  MATCH (node:Post)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Metric' THEN [1] ELSE [] END AS wanted
  MATCH (node:Metric)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Keyword' THEN [1] ELSE [] END AS wanted
  MATCH (node:Keyword)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Source' THEN [1] ELSE [] END AS wanted
  MATCH (node:Source)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'MergedAuthor' THEN [1] ELSE [] END AS wanted
  MATCH (node:MergedAuthor)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Redirect' THEN [1] ELSE [] END AS wanted
  MATCH (node:Redirect)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Decision' THEN [1] ELSE [] END AS wanted
  MATCH (node:Decision)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Namesakes' THEN [1] ELSE [] END AS wanted
  MATCH (node:Namesakes)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Import' THEN [1] ELSE [] END AS wanted
  MATCH (node:Import)
  RETURN node.id AS id
}
RETURN id ORDER BY id`,
};

/** How many nodes there are of each label, which the engines know without counting. */
export const graphNodeCounts: Statement<Record<string, never>, { name: string, count: number }> = {
  name: 'graph/node-counts',
  access: 'read',
  cypher: `CALL () {
  MATCH (n:Author) WITH count(n) AS count RETURN 'Author' AS name, count
  UNION ALL
  MATCH (n:Paper) WITH count(n) AS count RETURN 'Paper' AS name, count
  UNION ALL
  MATCH (n:Affiliation) WITH count(n) AS count RETURN 'Affiliation' AS name, count
  UNION ALL
  MATCH (n:Topic) WITH count(n) AS count RETURN 'Topic' AS name, count
  UNION ALL
  MATCH (n:Post) WITH count(n) AS count RETURN 'Post' AS name, count
  UNION ALL
  MATCH (n:Metric) WITH count(n) AS count RETURN 'Metric' AS name, count
  UNION ALL
  MATCH (n:Keyword) WITH count(n) AS count RETURN 'Keyword' AS name, count
  UNION ALL
  MATCH (n:Source) WITH count(n) AS count RETURN 'Source' AS name, count
}
RETURN name, count ORDER BY name`,
};

/** How many papers there are. */
export const graphPaperCount: Statement<Record<string, never>, { count: number }> = {
  name: 'graph/paper-count',
  access: 'read',
  cypher: `MATCH (paper:Paper)
RETURN count(paper) AS count`,
};

/** How many relationships there are of each type. Neo4j knows without counting; the embedded engine goes through them. */
export const graphRelationshipCounts: Statement<Record<string, never>, { name: string, count: number }> = {
  name: 'graph/relationship-counts',
  access: 'read',
  cypher: `CALL () {
  MATCH ()-[r:AUTHORED]->() WITH count(r) AS count RETURN 'AUTHORED' AS name, count
  UNION ALL
  MATCH ()-[r:AFFILIATED_WITH]->() WITH count(r) AS count RETURN 'AFFILIATED_WITH' AS name, count
  UNION ALL
  MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'PART_OF' AS name, count
  UNION ALL
  MATCH ()-[r:FROM]->() WITH count(r) AS count RETURN 'FROM' AS name, count
  UNION ALL
  MATCH ()-[r:ABOUT]->() WITH count(r) AS count RETURN 'ABOUT' AS name, count
  UNION ALL
  MATCH ()-[r:BROADER]->() WITH count(r) AS count RETURN 'BROADER' AS name, count
  UNION ALL
  MATCH ()-[r:RELATED]->() WITH count(r) AS count RETURN 'RELATED' AS name, count
  UNION ALL
  MATCH ()-[r:CITES]->() WITH count(r) AS count RETURN 'CITES' AS name, count
  UNION ALL
  MATCH ()-[r:HAS_KEYWORD]->() WITH count(r) AS count RETURN 'HAS_KEYWORD' AS name, count
  UNION ALL
  MATCH ()-[r:SHARES_THEME]->() WITH count(r) AS count RETURN 'SHARES_THEME' AS name, count
  UNION ALL
  MATCH ()-[r:WROTE]->() WITH count(r) AS count RETURN 'WROTE' AS name, count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() WITH count(r) AS count RETURN 'MENTIONS' AS name, count
  UNION ALL
  MATCH ()-[r:SELECTED]->() WITH count(r) AS count RETURN 'SELECTED' AS name, count
  UNION ALL
  MATCH ()-[r:HAS_METRIC]->() WITH count(r) AS count RETURN 'HAS_METRIC' AS name, count
  UNION ALL
  MATCH ()-[r:RECORDED_IN]->() WITH count(r) AS count RETURN 'RECORDED_IN' AS name, count
}
RETURN name, count ORDER BY name`,
};

/** Waits until nobody else has the turn, and keeps others waiting until the transaction ends, however it ends. Whoever
 * creates a node holds its id until then; nothing of it stays. */
export const graphTakeTurn: Statement<Record<string, never>, Record<string, never>> = {
  name: 'graph/take-turn',
  access: 'write',
  cypher: `CREATE (turn:Import {id: 'turn'})
DELETE turn`,
};

/** Which affiliations the graph knows by some identifiers or folded names, each kind in a list of its own. */
export const identityAffiliationsByIdentifier: Statement<{ rors: string[], openAlexIds: string[], names: string[] }, { identifier: string, id: string, country: string | null, ror: string | null }> = {
  name: 'identity/affiliations-by-identifier',
  access: 'read',
  cypher: `CALL () {
  UNWIND $rors AS identifier
  MATCH (affiliation:Affiliation {ror: identifier})
  RETURN identifier, affiliation
  UNION ALL
  UNWIND $openAlexIds AS identifier
  MATCH (affiliation:Affiliation {openAlexId: identifier})
  RETURN identifier, affiliation
  UNION ALL
  UNWIND $names AS identifier
  MATCH (affiliation:Affiliation {foldedName: identifier})
  RETURN identifier, affiliation
}
RETURN identifier, affiliation.id AS id, affiliation.country AS country, affiliation.ror AS ror
ORDER BY identifier, id`,
};

/** Which authors the graph knows by some identifiers, each kind in a list of its own.
 * The line before the last is for the embedded engine and changes nothing: of what a subquery has just returned, it takes
 * no more than 2,048 rows into DISTINCT. */
export const identityAuthorsByIdentifier: Statement<{ ids: string[], orcids: string[], openAlexIds: string[], semanticScholarIds: string[] }, { identifier: string, id: string }> = {
  name: 'identity/authors-by-identifier',
  access: 'read',
  cypher: `CALL () {
  UNWIND $ids AS identifier
  MATCH (author:Author {id: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $orcids AS identifier
  MATCH (author:Author {orcid: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $openAlexIds AS identifier
  MATCH (author:Author {openAlexId: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $semanticScholarIds AS identifier
  MATCH (author:Author {semanticScholarId: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $ids + $orcids + $openAlexIds + $semanticScholarIds AS identifier
  MATCH (:Redirect {id: identifier})-[:TO]->(author:Author)
  RETURN identifier, author.id AS id
}
UNWIND [1] AS portion
RETURN DISTINCT identifier, id ORDER BY identifier, id`,
};

/** Authors whose family name and first initial are the same as those of somebody, and what tells whether they are
 * the same person. Only those that a source does not know yet: it tells its own authors apart. */
export const identityAuthorsByName: Statement<{ nameKeys: string[], lacking: 'openAlexId' | 'semanticScholarId', papers: string[] }, { id: string, nameKey: string, names: string[], orcid: string | null, openAlexId: string | null, semanticScholarId: string | null, papers: string[], coauthors: string[], affiliations: string[] }> = {
  name: 'identity/authors-by-name',
  access: 'read',
  cypher: `UNWIND $nameKeys AS nameKey
MATCH (author:Author {nameKey: nameKey})
WHERE ($lacking = 'openAlexId' AND author.openAlexId IS NULL)
  OR ($lacking = 'semanticScholarId' AND author.semanticScholarId IS NULL)
CALL (author) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)
  WHERE paper.id IN $papers
  WITH paper ORDER BY paper.id
  RETURN collect(paper.id) AS papers
}
CALL (author) {
  MATCH (author)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(coauthor:Author)
  WHERE coauthor.id <> author.id AND coauthor.nameKey IS NOT NULL
  WITH DISTINCT coauthor.nameKey AS nameKey ORDER BY nameKey
  RETURN collect(nameKey) AS coauthors
}
CALL (author) {
  MATCH (author)-[:AFFILIATED_WITH]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(affiliation.id) AS affiliations
}
RETURN author.id AS id, nameKey, [author.name] + coalesce(author.aliases, []) AS names, author.orcid AS orcid,
  author.openAlexId AS openAlexId, author.semanticScholarId AS semanticScholarId, papers, coauthors, affiliations
ORDER BY id`,
};

/** Who wrote some papers, as far as it takes to find them again in another source's byline. */
export const identityAuthorsOfPapers: Statement<{ papers: string[] }, { id: string, nameKey: string, names: string[], orcid: string | null, openAlexId: string | null, semanticScholarId: string | null, papers: string[] }> = {
  name: 'identity/authors-of-papers',
  access: 'read',
  cypher: `UNWIND $papers AS paper
MATCH (wrote:Paper {id: paper})
MATCH (wrote)<-[:AUTHORED]-(author:Author)
WHERE author.nameKey IS NOT NULL
WITH author, paper ORDER BY paper
WITH author, collect(paper) AS papers
RETURN author.id AS id, author.nameKey AS nameKey, [author.name] + coalesce(author.aliases, []) AS names,
  author.orcid AS orcid, author.openAlexId AS openAlexId, author.semanticScholarId AS semanticScholarId, papers
ORDER BY id`,
};

/** What some papers tell of those who wrote them. */
export const identityBylines: Statement<{ papers: string[] }, { id: string, title: string | null, year: number | null, authors: { id: string, nameKey: string }[], affiliations: string[], cited: string[] }> = {
  name: 'identity/bylines',
  access: 'read',
  cypher: `UNWIND $papers AS id
MATCH (paper:Paper {id: id})
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WHERE author.nameKey IS NOT NULL
  WITH author ORDER BY author.id
  RETURN collect({id: author.id, nameKey: author.nameKey}) AS authors
}
CALL (paper) {
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(affiliation.id) AS affiliations
}
CALL (paper) {
  MATCH (paper)-[:CITES]->(cited:Paper)
  WITH cited ORDER BY cited.id
  RETURN collect(cited.id) AS cited
}
RETURN id, paper.foldedTitle AS title, paper.year AS year, authors, affiliations, cited
ORDER BY id`,
};

/** Notes that it was found out who is who among the people of some name keys; not of those that were opened again. */
export const identityCloseNamesakes: Statement<{ nameKeys: string[] }, Record<string, never>> = {
  name: 'identity/close-namesakes',
  access: 'write',
  cypher: `UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey, told: true})
DELETE namesakes`,
};

/** Pairs of authors or of papers that may be one and the same and on which nobody has decided, those with most
 * evidence first. */
export const identityDuplicates: Statement<{ labels: string[], page: Page, limit: number, withTotal: boolean }, { total: number | null, edges: { sortKey: string | number, node: { id: string, label: 'Author' | 'Paper', one: string, other: string, reasons: string[] } }[] }> = {
  name: 'identity/duplicates',
  access: 'read',
  cypher: `CALL () {
  MATCH (one)-[doubt:POSSIBLY_SAME]->(other)
  WHERE doubt.decision IS NULL AND labels(one)[0] IN $labels AND labels(other)[0] IN $labels
  WITH one, other, doubt, size(doubt.reasons) AS sortKey, one.id + ' ' + other.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect({
    sortKey: sortKey,
    node: {id: tieBreak, label: labels(one)[0], one: one.id, other: other.id, reasons: doubt.reasons}
  }) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [true] ELSE [] END AS counted
  MATCH (one)-[doubt:POSSIBLY_SAME]->(other)
  WHERE doubt.decision IS NULL AND labels(one)[0] IN $labels AND labels(other)[0] IN $labels
  RETURN count(doubt) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total`,
};

/** Of whom somebody said that they are not some authors, also where either is part of another author by now. */
export const identityKeptApart: Statement<{ authors: string[] }, { id: string, other: string }> = {
  name: 'identity/kept-apart',
  access: 'read',
  cypher: `UNWIND $authors AS id
MATCH (author:Author {id: id})
MATCH (author)<-[:MERGED_INTO*0..]-(one)-[doubt:POSSIBLY_SAME]-(another)-[:MERGED_INTO*0..]->(other:Author)
WHERE doubt.decision = 'different'
RETURN DISTINCT id, other.id AS other
ORDER BY id, other`,
};

/** Notes that the people of some name keys were told apart, but for those whose names are written in other ways. */
export const identityMarkTold: Statement<{ nameKeys: string[] }, Record<string, never>> = {
  name: 'identity/mark-told',
  access: 'write',
  cypher: `UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey})
SET namesakes.told = true`,
};

/** Who bears a name of some keys, and under which names. */
export const identityNames: Statement<{ nameKeys: string[] }, { id: string, nameKey: string, names: string[] }> = {
  name: 'identity/names',
  access: 'read',
  cypher: `UNWIND $nameKeys AS nameKey
MATCH (author:Author {nameKey: nameKey})
RETURN author.id AS id, nameKey, [author.name] + coalesce(author.aliases, []) AS names
ORDER BY nameKey, id`,
};

/** Who bears a name of some keys, with where they work and their papers; `position` is 0 where nobody said. */
export const identityNamesakes: Statement<{ nameKeys: string[] }, { id: string, nameKey: string, names: string[], orcid: string | null, openAlexId: string | null, semanticScholarId: string | null, papers: { id: string, position: number }[], affiliations: string[] }> = {
  name: 'identity/namesakes',
  access: 'read',
  cypher: `UNWIND $nameKeys AS nameKey
MATCH (author:Author {nameKey: nameKey})
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper:Paper)
  WITH paper, authored ORDER BY paper.id
  RETURN collect({id: paper.id, position: coalesce(authored.position, 0)}) AS papers
}
CALL (author) {
  MATCH (author)-[:AFFILIATED_WITH]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(affiliation.id) AS affiliations
}
RETURN author.id AS id, nameKey, [author.name] + coalesce(author.aliases, []) AS names, author.orcid AS orcid,
  author.openAlexId AS openAlexId, author.semanticScholarId AS semanticScholarId, papers, affiliations
ORDER BY id`,
};

/** The name keys of people who came since it was found out last who is who among them; `told` where only names written in other ways
 * are left. */
export const identityNamesakesToResolve: Statement<Record<string, never>, { nameKey: string, told: boolean }> = {
  name: 'identity/namesakes-to-resolve',
  access: 'read',
  cypher: `MATCH (namesakes:Namesakes)
RETURN namesakes.id AS nameKey, namesakes.told AS told
ORDER BY nameKey`,
};

/** Which of some name keys are still open, and told apart within themselves: another import may have been there. */
export const identityOpenKeys: Statement<{ nameKeys: string[] }, { nameKey: string, told: boolean }> = {
  name: 'identity/open-keys',
  access: 'read',
  cypher: `UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey})
RETURN nameKey, namesakes.told AS told`,
};

/** Notes that people of some name keys came, so that it is to be found out who of these is who. */
export const identityOpenNamesakes: Statement<{ nameKeys: string[] }, Record<string, never>> = {
  name: 'identity/open-namesakes',
  access: 'write',
  cypher: `UNWIND $nameKeys AS nameKey
MERGE (namesakes:Namesakes {id: nameKey})
SET namesakes.told = false`,
};

/** Which papers the graph knows by some identifiers, each kind in a list of its own.
 * The line before the last is for the embedded engine and changes nothing: of what a subquery has just returned, it takes
 * no more than 2,048 rows into DISTINCT. */
export const identityPapersByIdentifier: Statement<{ ids: string[], dois: string[], arxivIds: string[], openAlexIds: string[], semanticScholarIds: string[] }, { identifier: string, id: string }> = {
  name: 'identity/papers-by-identifier',
  access: 'read',
  cypher: `CALL () {
  UNWIND $ids AS identifier
  MATCH (paper:Paper {id: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $dois AS identifier
  MATCH (paper:Paper {doi: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $arxivIds AS identifier
  MATCH (paper:Paper {arxivId: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $openAlexIds AS identifier
  MATCH (paper:Paper {openAlexId: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $semanticScholarIds AS identifier
  MATCH (paper:Paper {semanticScholarId: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $ids + $dois + $arxivIds + $openAlexIds + $semanticScholarIds AS identifier
  MATCH (:Redirect {id: identifier})-[:TO]->(paper:Paper)
  RETURN identifier, paper.id AS id
}
UNWIND [1] AS portion
RETURN DISTINCT identifier, id ORDER BY identifier, id`,
};

/** Papers that have one of some titles, folded, with what tells whether they are the same work. */
export const identityPapersByTitle: Statement<{ titles: string[] }, { id: string, foldedTitle: string, year: number | null, doi: string | null, arxivId: string | null, openAlexId: string | null, semanticScholarId: string | null, authors: string[] }> = {
  name: 'identity/papers-by-title',
  access: 'read',
  cypher: `UNWIND $titles AS title
MATCH (paper:Paper {foldedTitle: title})
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(author.name) AS authors
}
RETURN paper.id AS id, paper.foldedTitle AS foldedTitle, paper.year AS year, paper.doi AS doi,
  paper.arxivId AS arxivId, paper.openAlexId AS openAlexId, paper.semanticScholarId AS semanticScholarId, authors
ORDER BY id`,
};

/** Lets what a source calls a paper lead to the paper of the graph that it is. */
export const identityRedirectPapers: Statement<{ rows: { identifier: string, paper: string }[] }, Record<string, never>> = {
  name: 'identity/redirect-papers',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (redirect:Redirect {id: row.identifier})
MERGE (redirect)-[:TO]->(paper)`,
};

/** How many papers are by anybody of a name key, and from an affiliation. */
export const identityShares: Statement<{ nameKeys: string[], affiliations: string[] }, { trait: 'coauthors' | 'affiliations', item: string, papers: number }> = {
  name: 'identity/shares',
  access: 'read',
  cypher: `CALL () {
  UNWIND $nameKeys AS item
  MATCH (:Author {nameKey: item})-[:AUTHORED]->(paper:Paper)
  RETURN 'coauthors' AS trait, item, count(DISTINCT paper) AS papers
  UNION ALL
  UNWIND $affiliations AS item
  MATCH (:Affiliation {id: item})<-[:FROM]-(paper:Paper)
  RETURN 'affiliations' AS trait, item, count(paper) AS papers
}
RETURN trait, item, papers
ORDER BY trait, item`,
};

/** The titles of some papers, folded: the first by their ids, so that they are the same ones each time. */
export const identityTitles: Statement<{ limit: number }, { title: string }> = {
  name: 'identity/titles',
  access: 'read',
  cypher: `MATCH (paper:Paper)
WHERE paper.foldedTitle IS NOT NULL
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.foldedTitle AS title`,
};

/** The name keys of all authors that a source does not know yet, which tells its own authors apart. */
export const identityUnlistedNameKeys: Statement<{ lacking: 'openAlexId' | 'semanticScholarId' }, { nameKey: string }> = {
  name: 'identity/unlisted-name-keys',
  access: 'read',
  cypher: `MATCH (author:Author)
WHERE ($lacking = 'openAlexId' AND author.openAlexId IS NULL)
  OR ($lacking = 'semanticScholarId' AND author.semanticScholarId IS NULL)
WITH DISTINCT author.nameKey AS nameKey
WHERE nameKey IS NOT NULL
RETURN nameKey ORDER BY nameKey`,
};

/** Notes which nodes may be one and the same, and why. A decision of somebody stays. */
export const identityWriteDoubts: Statement<{ rows: { label: 'Author' | 'Paper', id: string, other: string, reasons: string[] }[] }, Record<string, never>> = {
  name: 'identity/write-doubts',
  access: 'write',
  cypher: `UNWIND $rows AS row
CALL (row) {
  MATCH (node:Author {id: row.id}) WHERE row.label = 'Author'
  MATCH (other:Author {id: row.other})
  RETURN node, other
  UNION
  MATCH (node:Paper {id: row.id}) WHERE row.label = 'Paper'
  MATCH (other:Paper {id: row.other})
  RETURN node, other
}
MERGE (node)-[doubt:POSSIBLY_SAME]->(other)
SET doubt.reasons = row.reasons`,
};

/** Notes what papers cite that the graph does not have yet: as identifiers, each with the source that says so, and as words for
 * the full-text index by which these papers are found when it comes. */
export const importAwaitReferences: Statement<{ rows: { paper: string, references: string[], sources: string[], words: string }[] }, Record<string, never>> = {
  name: 'import/await-references',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
WITH paper, row, size(row.references) > 0 AS some
SET
  paper.awaitedReferences = CASE WHEN some THEN row.references END,
  paper.awaitedSources = CASE WHEN some THEN row.sources END,
  paper.awaitedWords = CASE WHEN some THEN row.words END`,
};

/** What some papers cite that the graph does not have yet, and which source says so of each, in the same order. */
export const importAwaited: Statement<{ papers: string[] }, { paper: string, references: string[], sources: string[] }> = {
  name: 'import/awaited',
  access: 'read',
  cypher: `UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WHERE paper.awaitedReferences IS NOT NULL
RETURN paper.id AS paper, paper.awaitedReferences AS references, coalesce(paper.awaitedSources, []) AS sources
ORDER BY paper`,
};

/** Which papers wait for which of some that they cite, as which source says, by the words for these. */
export const importAwaiting: Statement<{ words: string, references: string[], most: number }, { paper: string, waits: { reference: string, source: string }[] }> = {
  name: 'import/awaiting',
  access: 'read',
  cypher: `CALL db.index.fulltext.queryNodes('paper_awaitedWords', $words, {limit: $most}) YIELD node AS paper
RETURN paper.id AS paper,
  [
    place IN range(0, size(paper.awaitedReferences) - 1) WHERE paper.awaitedReferences[place] IN $references |
    [paper.awaitedReferences[place], paper.awaitedSources[place]]
  ] AS waits
ORDER BY paper`,
  grafeo: `CALL grafeo.search.text('Paper', 'awaitedWords', $words, $most) YIELD node_id
MATCH (paper:Paper) WHERE id(paper) = node_id
RETURN paper.id AS paper,
  [
    place IN range(0, size(paper.awaitedReferences) - 1) WHERE paper.awaitedReferences[place] IN $references |
    [paper.awaitedReferences[place], paper.awaitedSources[place]]
  ] AS waits
ORDER BY paper`,
  places: [{"at":["waits"],"list":true,"names":["reference","source"]}],
};

/** Writes which papers cite which. Both are there. */
export const importCite: Statement<{ rows: { paper: string, cited: string, source: string }[] }, Record<string, never>> = {
  name: 'import/cite',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (cited:Paper {id: row.cited})
MERGE (paper)-[relationship:CITES]->(cited)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Forgets how far an import came, as it is whole. */
export const importFinish: Statement<{ job: string }, Record<string, never>> = {
  name: 'import/finish',
  access: 'write',
  cypher: `MATCH (import:Import {id: $job})
DELETE import`,
};

/** How far an import came that was broken off. */
export const importPosition: Statement<{ job: string }, { position: string, added: number, changed: number, unchanged: number, rejected: number }> = {
  name: 'import/position',
  access: 'read',
  cypher: `MATCH (import:Import {id: $job})
RETURN import.position AS position, import.added AS added, import.changed AS changed, import.unchanged AS unchanged,
  import.rejected AS rejected`,
};

/** Notes how far an import has come, in the transaction that writes what came before. */
export const importSavePosition: Statement<{ job: string, position: string, added: number, changed: number, unchanged: number, rejected: number }, Record<string, never>> = {
  name: 'import/save-position',
  access: 'write',
  cypher: `MERGE (import:Import {id: $job})
SET import.position = $position, import.added = $added, import.changed = $changed, import.unchanged = $unchanged,
  import.rejected = $rejected`,
};

/** What a source has stated of some nodes before, told by digests: one for each key under which it did. */
export const importStatements: Statement<{ source: string, papers: { id: string, key: string }[], authors: { id: string, key: string }[], affiliations: { id: string, key: string }[], topics: { id: string, key: string }[] }, { label: string, id: string, key: string, digest: string }> = {
  name: 'import/statements',
  access: 'read',
  cypher: `CALL () {
  UNWIND $papers AS row
  MATCH (node:Paper {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Paper' AS label, row.id AS id, record
  UNION ALL
  UNWIND $authors AS row
  MATCH (node:Author {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Author' AS label, row.id AS id, record
  UNION ALL
  UNWIND $affiliations AS row
  MATCH (node:Affiliation {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Affiliation' AS label, row.id AS id, record
  UNION ALL
  UNWIND $topics AS row
  MATCH (node:Topic {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Topic' AS label, row.id AS id, record
}
RETURN label, id, record.key AS key, coalesce(record.digest, '') AS digest
ORDER BY label, id, key`,
};

/** Withdraws what a source stated of papers before it stated something else: the record, and the relationships that
 * no other source states. Where the source knows the paper under two keys, relationships stay. */
export const importWithdrawPapers: Statement<{ rows: { id: string, key: string, source: string }[] }, Record<string, never>> = {
  name: 'import/withdraw-papers',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
WHERE source.id = row.source
DELETE record
WITH DISTINCT paper, row.source AS source
WHERE NOT (paper)-[:RECORDED_IN]->(:Source {id: source})
MATCH (paper)-[stated:AUTHORED|ABOUT|FROM|CITES]-(other)
WHERE source IN stated.sources AND NOT (other)-[stated:CITES]->(paper)
WITH stated, [one IN stated.sources WHERE one <> source] AS sources
SET stated.sources = sources
WITH stated, sources WHERE size(sources) = 0
DELETE stated`,
};

/** Writes affiliations with their records, and chooses what each shows. */
export const loadAffiliations: Statement<{ rows: { id: string, source: string, key: string, stated: Stated }[] }, Record<string, never>> = {
  name: 'load/affiliations',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (node:Affiliation {id: row.id})
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[record:RECORDED_IN {key: row.key}]->(source)
SET record += row.stated
WITH DISTINCT node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.kind) AS kindStated,
    collect(record.country) AS countryStated,
    collect(record.ror) AS rorStated,
    collect(record.openAlexId) AS openAlexIdStated
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.kind = kindStated[0],
  node.country = countryStated[0],
  node.ror = rorStated[0],
  node.openAlexId = openAlexIdStated[0]`,
};

/** Writes authors with their records, and chooses what each shows. */
export const loadAuthors: Statement<{ rows: { id: string, source: string, key: string, stated: Stated }[] }, Record<string, never>> = {
  name: 'load/authors',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (node:Author {id: row.id})
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[record:RECORDED_IN {key: row.key}]->(source)
SET record += row.stated
WITH DISTINCT node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.field) AS fieldStated,
    collect(record.homepage) AS homepageStated,
    collect(record.orcid) AS orcidStated,
    collect(record.openAlexId) AS openAlexIdStated,
    collect(record.semanticScholarId) AS semanticScholarIdStated,
    collect(CASE WHEN record.positions IS NOT NULL THEN source.id END) AS positionsSources,
    collect(record.postCoverage) AS postCoverageStated,
    collect(record.bio) AS bioStated
}
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(:Source)
  WHERE record.nameKey IS NOT NULL
  WITH record.nameKey AS nameKey, count(*) AS times ORDER BY times DESC, nameKey
  RETURN collect(nameKey) AS nameKeys
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.nameKey = nameKeys[0],
  node.field = fieldStated[0],
  node.homepage = homepageStated[0],
  node.orcid = orcidStated[0],
  node.openAlexId = openAlexIdStated[0],
  node.semanticScholarId = semanticScholarIdStated[0],
  node.bio = bioStated[0],
  node.positionsSource = positionsSources[0],
  node.postCoverage = CASE WHEN 'known' IN postCoverageStated THEN 'known' ELSE postCoverageStated[0] END`,
};

/** Writes who wrote which paper. The source whose byline the paper shows has the say on positions and printed
 * affiliations; others fill in what it leaves open. */
export const loadAuthorships: Statement<{ rows: { author: string, paper: string, position: number | null, printedAffiliations: string[] | null, source: string }[] }, Record<string, never>> = {
  name: 'load/authorships',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (paper:Paper {id: row.paper})
MERGE (author)-[relationship:AUTHORED]->(paper)
SET
  relationship.position = CASE WHEN row.source = paper.bylineSource
    THEN coalesce(row.position, relationship.position)
    ELSE coalesce(relationship.position, row.position)
  END,
  relationship.printedAffiliations = CASE WHEN row.source = paper.bylineSource
    THEN coalesce(row.printedAffiliations, relationship.printedAffiliations)
    ELSE coalesce(relationship.printedAffiliations, row.printedAffiliations)
  END
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Writes the hierarchy of topics. */
export const loadBroader: Statement<{ rows: { topic: string, broader: string, source: string }[] }, Record<string, never>> = {
  name: 'load/broader',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (topic:Topic {id: row.topic})
MATCH (broader:Topic {id: row.broader})
MERGE (topic)-[relationship:BROADER]->(broader)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Deletes those of some works that nobody selects any more, as they are known as papers. */
export const loadDropUnselectedWorks: Statement<{ works: string[] }, Record<string, never>> = {
  name: 'load/drop-unselected-works',
  access: 'write',
  cypher: `UNWIND $works AS id
MATCH (work:Post {id: id})
WHERE NOT (work)<-[:SELECTED]-(:Author)
DETACH DELETE work`,
};

/** Writes where authors work and worked. The source whose positions the author shows has the say on roles and on what
 * is current; others fill in what it leaves open. Nothing is written where a row says nothing new, as each paper says again
 * where its authors are. */
export const loadEmployments: Statement<{ rows: { author: string, affiliation: string, role: string | null, current: boolean | null, source: string }[] }, Record<string, never>> = {
  name: 'load/employments',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (affiliation:Affiliation {id: row.affiliation})
WHERE NOT EXISTS {
  MATCH (author)-[known:AFFILIATED_WITH]->(affiliation)
  WHERE row.role IS NULL AND row.current IS NULL AND row.source IN known.sources
}
MERGE (author)-[relationship:AFFILIATED_WITH]->(affiliation)
SET
  relationship.role = CASE WHEN row.source = author.positionsSource
    THEN coalesce(row.role, relationship.role)
    ELSE coalesce(relationship.role, row.role)
  END,
  relationship.current = CASE WHEN row.source = author.positionsSource
    THEN coalesce(row.current, relationship.current)
    ELSE coalesce(relationship.current, row.current)
  END
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Selected works that turn out to be papers of the same author, under the same or a longer title, become
 * these papers: their record is copied, so that the short title remains as an alias. A title that fits
 * several papers stays as it is. Answers with the works that lost an author, and the papers. */
export const loadLinkSelectedWorks: Statement<{ authors: string[] }, { work: string, paper: string }> = {
  name: 'load/link-selected-works',
  access: 'write',
  cypher: `UNWIND $authors AS id
MATCH (author:Author {id: id})-[selected:SELECTED]->(work:Post {kind: 'work'})
MATCH (author)-[:AUTHORED]->(paper:Paper)
WHERE paper.foldedTitle = work.foldedTitle OR paper.foldedTitle STARTS WITH work.foldedTitle + ' '
WITH author, selected, work, collect(paper) AS papers
WHERE size(papers) = 1
WITH author, selected, work, papers[0] AS node
MERGE (author)-[link:SELECTED]->(node)
SET link += properties(selected)
WITH selected, work, node
MATCH (work)-[stated:RECORDED_IN]->(source:Source)
MERGE (node)-[record:RECORDED_IN {key: stated.key}]->(source)
SET record += properties(stated)
WITH DISTINCT selected, work, node
DELETE selected
WITH DISTINCT work, node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, size(record.title) DESC, record.title, source.id, record.key
  RETURN collect(DISTINCT record.title) AS titles, collect(DISTINCT record.foldedTitle) AS foldedTitles,
    collect(record.publishedOn) AS publishedOnStated,
    collect(record.year) AS yearStated,
    collect(CASE WHEN NOT record.kind IN ['work', 'programme'] THEN record.kind END) AS kindStated,
    collect(CASE WHEN record.venue IS NOT NULL THEN record {.venue, .volume, .issue, .pages, .publisher} END) AS publications,
    collect(record.category) AS categoryStated,
    collect(record.hasCode) AS hasCodeStated,
    collect(record.doi) AS doiStated,
    collect(record.arxivId) AS arxivIdStated,
    collect(record.openAlexId) AS openAlexIdStated,
    collect(record.semanticScholarId) AS semanticScholarIdStated,
    collect(record.citationCount) AS citationCountStated,
    collect(CASE WHEN record.byline IS NOT NULL THEN source.id END) AS bylineSources,
    collect(record.authorCoverage) AS authorCoverageStated,
    collect(record.referenceCoverage) AS referenceCoverageStated,
    collect(record.abstract) AS abstractStated,
    collect(record.summary) AS summaryStated
}
SET
  node.title = titles[0],
  node.aliases = titles[1..],
  node.foldedTitle = foldedTitles[0],
  node.foldedAliases = foldedTitles[1..],
  node.publishedOn = date(publishedOnStated[0]),
  node.kind = kindStated[0],
  node.venue = publications[0].venue,
  node.volume = publications[0].volume,
  node.issue = publications[0].issue,
  node.pages = publications[0].pages,
  node.publisher = publications[0].publisher,
  node.category = categoryStated[0],
  node.hasCode = hasCodeStated[0],
  node.doi = doiStated[0],
  node.arxivId = arxivIdStated[0],
  node.openAlexId = openAlexIdStated[0],
  node.semanticScholarId = semanticScholarIdStated[0],
  node.citationCount = citationCountStated[0],
  node.bylineSource = bylineSources[0],
  node.authorCoverage = CASE WHEN 'known' IN authorCoverageStated THEN 'known' ELSE authorCoverageStated[0] END,
  node.referenceCoverage = referenceCoverageStated[0],
  node.abstract = abstractStated[0],
  node.summary = summaryStated[0],
  node.year = coalesce(toInteger(substring(publishedOnStated[0], 0, 4)), yearStated[0])
WITH *,
  size([beginning IN [
    'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
    'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
    'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
  ] WHERE beginning <= foldedTitles[0]])
  AS titleShelf,
  coalesce(10 * size(toString(citationCountStated[0])) + toInteger(substring(toString(citationCountStated[0]), 0, 1)), 0)
  AS citationShelf
SET node.titleShelf = titleShelf, node.citationShelf = citationShelf
RETURN DISTINCT work.id AS work, node.id AS paper`,
};

/** Writes whom posts mention. */
export const loadMentions: Statement<{ rows: { post: string, author: string, source: string }[] }, Record<string, never>> = {
  name: 'load/mentions',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (post:Post {id: row.post})
MATCH (author:Author {id: row.author})
MERGE (post)-[relationship:MENTIONS]->(author)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Writes the metrics of authors as a source reports them. */
export const loadMetrics: Statement<{ rows: { id: string, author: string, source: string, key: string, properties: Stated, value: number, asOf: string | null }[] }, Record<string, never>> = {
  name: 'load/metrics',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MERGE (node:Metric {id: row.id})
SET node += row.properties
SET node.value = row.value, node.asOf = date(row.asOf)
MERGE (author)-[:HAS_METRIC]->(node)
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[:RECORDED_IN {key: row.key}]->(source)`,
};

/** Writes where papers were published from. */
export const loadPaperAffiliations: Statement<{ rows: { paper: string, affiliation: string, source: string }[] }, Record<string, never>> = {
  name: 'load/paper-affiliations',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (affiliation:Affiliation {id: row.affiliation})
MERGE (paper)-[relationship:FROM]->(affiliation)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Writes what papers are about as a source classifies them. */
export const loadPaperTopics: Statement<{ rows: { paper: string, topic: string, score: number | null, source: string }[] }, Record<string, never>> = {
  name: 'load/paper-topics',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (topic:Topic {id: row.topic})
MERGE (paper)-[relationship:ABOUT]->(topic)
SET relationship.score = coalesce(row.score, relationship.score)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Writes papers with their records, and chooses what each shows. */
export const loadPapers: Statement<{ rows: { id: string, source: string, key: string, stated: Stated }[] }, Record<string, never>> = {
  name: 'load/papers',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (node:Paper {id: row.id})
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[record:RECORDED_IN {key: row.key}]->(source)
SET record += row.stated
WITH DISTINCT node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, size(record.title) DESC, record.title, source.id, record.key
  RETURN collect(DISTINCT record.title) AS titles, collect(DISTINCT record.foldedTitle) AS foldedTitles,
    collect(record.publishedOn) AS publishedOnStated,
    collect(record.year) AS yearStated,
    collect(CASE WHEN NOT record.kind IN ['work', 'programme'] THEN record.kind END) AS kindStated,
    collect(CASE WHEN record.venue IS NOT NULL THEN record {.venue, .volume, .issue, .pages, .publisher} END) AS publications,
    collect(record.category) AS categoryStated,
    collect(record.hasCode) AS hasCodeStated,
    collect(record.doi) AS doiStated,
    collect(record.arxivId) AS arxivIdStated,
    collect(record.openAlexId) AS openAlexIdStated,
    collect(record.semanticScholarId) AS semanticScholarIdStated,
    collect(record.citationCount) AS citationCountStated,
    collect(CASE WHEN record.byline IS NOT NULL THEN source.id END) AS bylineSources,
    collect(record.authorCoverage) AS authorCoverageStated,
    collect(record.referenceCoverage) AS referenceCoverageStated,
    collect(record.abstract) AS abstractStated,
    collect(record.summary) AS summaryStated
}
SET
  node.title = titles[0],
  node.aliases = titles[1..],
  node.foldedTitle = foldedTitles[0],
  node.foldedAliases = foldedTitles[1..],
  node.publishedOn = date(publishedOnStated[0]),
  node.kind = kindStated[0],
  node.venue = publications[0].venue,
  node.volume = publications[0].volume,
  node.issue = publications[0].issue,
  node.pages = publications[0].pages,
  node.publisher = publications[0].publisher,
  node.category = categoryStated[0],
  node.hasCode = hasCodeStated[0],
  node.doi = doiStated[0],
  node.arxivId = arxivIdStated[0],
  node.openAlexId = openAlexIdStated[0],
  node.semanticScholarId = semanticScholarIdStated[0],
  node.citationCount = citationCountStated[0],
  node.bylineSource = bylineSources[0],
  node.authorCoverage = CASE WHEN 'known' IN authorCoverageStated THEN 'known' ELSE authorCoverageStated[0] END,
  node.referenceCoverage = referenceCoverageStated[0],
  node.abstract = abstractStated[0],
  node.summary = summaryStated[0],
  node.year = coalesce(toInteger(substring(publishedOnStated[0], 0, 4)), yearStated[0])
WITH *,
  size([beginning IN [
    'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
    'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
    'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
  ] WHERE beginning <= foldedTitles[0]])
  AS titleShelf,
  coalesce(10 * size(toString(citationCountStated[0])) + toInteger(substring(toString(citationCountStated[0]), 0, 1)), 0)
  AS citationShelf
SET node.titleShelf = titleShelf, node.citationShelf = citationShelf`,
};

/** Writes which affiliations are part of which. */
export const loadParents: Statement<{ rows: { affiliation: string, parent: string, source: string }[] }, Record<string, never>> = {
  name: 'load/parents',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (affiliation:Affiliation {id: row.affiliation})
MATCH (parent:Affiliation {id: row.parent})
MERGE (affiliation)-[relationship:PART_OF]->(parent)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Writes posts with their records, and chooses what each shows. */
export const loadPosts: Statement<{ rows: { id: string, source: string, key: string, stated: Stated }[] }, Record<string, never>> = {
  name: 'load/posts',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (node:Post {id: row.id})
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[record:RECORDED_IN {key: row.key}]->(source)
SET record += row.stated
WITH DISTINCT node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record ORDER BY source.rank, source.id, record.key
  RETURN collect(record.kind) AS kindStated,
    collect(record.title) AS titleStated,
    collect(record.foldedTitle) AS foldedTitleStated,
    collect(record.position) AS positionStated,
    collect(record.body) AS bodyStated,
    collect(record.summary) AS summaryStated,
    collect(record.quotes) AS quotesStated,
    collect(record.publishedOn) AS publishedOnStated
}
SET
  node.kind = kindStated[0],
  node.title = titleStated[0],
  node.foldedTitle = foldedTitleStated[0],
  node.position = positionStated[0],
  node.body = bodyStated[0],
  node.summary = summaryStated[0],
  node.quotes = quotesStated[0],
  node.publishedOn = date(publishedOnStated[0])`,
};

/** Writes which topics a scheme relates without one being the broader (skos:related). Stored once, read in
 * both directions. */
export const loadRelated: Statement<{ rows: { topic: string, related: string, source: string }[] }, Record<string, never>> = {
  name: 'load/related',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (topic:Topic {id: row.topic})
MATCH (related:Topic {id: row.related})
MERGE (topic)-[relationship:RELATED]->(related)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Writes the words by which nodes are found, folded, for the full-text indexes: those of their names, and their texts; of papers
 * those that the sample of titles has. */
export const loadSearchWords: Statement<{ rows: { label: string, id: string, nameWords: string, textWords: string, titleSample: string | null }[] }, Record<string, never>> = {
  name: 'load/search-words',
  access: 'write',
  cypher: `UNWIND $rows AS row
CALL (row) {
  MATCH (node:Author {id: row.id}) WHERE row.label = 'Author' RETURN node
  UNION
  MATCH (node:Paper {id: row.id}) WHERE row.label = 'Paper' RETURN node
  UNION
  MATCH (node:Affiliation {id: row.id}) WHERE row.label = 'Affiliation' RETURN node
  UNION
  MATCH (node:Topic {id: row.id}) WHERE row.label = 'Topic' RETURN node
  UNION
  MATCH (node:Post {id: row.id}) WHERE row.label = 'Post' RETURN node
}
SET node.nameWords = row.nameWords, node.textWords = row.textWords, node.titleSample = row.titleSample`,
};

/** Writes what authors selected as their work. */
export const loadSelections: Statement<{ rows: { author: string, post: string, position: number, source: string }[] }, Record<string, never>> = {
  name: 'load/selections',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (post:Post {id: row.post})
MERGE (author)-[relationship:SELECTED]->(post)
SET relationship.position = row.position
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Puts some of the papers on shelves that stand on none: they were written before there were any, or with Cypher. */
export const loadShelves: Statement<{ limit: number }, { count: number }> = {
  name: 'load/shelves',
  access: 'write',
  cypher: `MATCH (paper:Paper)
WHERE paper.titleShelf IS NULL OR paper.citationShelf IS NULL
WITH paper LIMIT $limit
WITH paper,
  size([beginning IN [
    'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
    'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
    'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
  ] WHERE beginning <= paper.foldedTitle])
  AS titleShelf,
  coalesce(10 * size(toString(paper.citationCount)) + toInteger(substring(toString(paper.citationCount), 0, 1)), 0)
  AS citationShelf
SET paper.titleShelf = titleShelf, paper.citationShelf = citationShelf
RETURN count(paper) AS count`,
};

/** Writes sources. The time of retrieval changes only with the content. */
export const loadSources: Statement<{ rows: { id: string, kind: string, name: string, rank: number, retrievedAt: string, licence: string | null, version: string }[] }, Record<string, never>> = {
  name: 'load/sources',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source.retrievedAt =
  CASE WHEN source.version = row.version THEN source.retrievedAt ELSE datetime(row.retrievedAt) END
SET source.kind = row.kind, source.name = row.name, source.rank = row.rank, source.licence = row.licence,
  source.version = row.version`,
};

/** The names and texts of some nodes of a label, and the words of these that search knows so far.
 * As in fragments/papers-of, finding the node anew says to the embedded engine that it is one. */
export const loadTexts: Statement<{ label: string, ids: string[] }, { id: string, names: string[], texts: string[], nameWords: string | null, textWords: string | null }> = {
  name: 'load/texts',
  access: 'read',
  cypher: `CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN $ids ELSE [] END AS id
  MATCH (node:Author {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN $ids ELSE [] END AS id
  MATCH (node:Paper {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN $ids ELSE [] END AS id
  MATCH (node:Affiliation {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN $ids ELSE [] END AS id
  MATCH (node:Topic {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN $ids ELSE [] END AS id
  MATCH (node:Post {id: id})
  RETURN node
}
MATCH (node)
RETURN node.id AS id, node.nameWords AS nameWords, node.textWords AS textWords,
  [name IN [node.name, node.title] + coalesce(node.aliases, []) + [node.notation] WHERE name IS NOT NULL]
  AS names,
  [text IN [node.field, node.bio, node.abstract, node.summary, node.body, node.description] + coalesce(node.quotes, [])
    + coalesce(node.altLabels, [])
    WHERE text IS NOT NULL] AS texts
ORDER BY id`,
};

/** Writes topics with their records, and chooses what each shows. */
export const loadTopics: Statement<{ rows: { id: string, source: string, key: string, stated: Stated }[] }, Record<string, never>> = {
  name: 'load/topics',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (node:Topic {id: row.id})
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[record:RECORDED_IN {key: row.key}]->(source)
SET record += row.stated
WITH DISTINCT node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.scheme) AS schemeStated,
    collect(record.notation) AS notationStated,
    collect(record.description) AS descriptionStated,
    collect(record.altLabels) AS altLabelsStated,
    collect(record.openAlexId) AS openAlexIdStated
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.scheme = schemeStated[0],
  node.notation = notationStated[0],
  node.description = descriptionStated[0],
  node.altLabels = altLabelsStated[0],
  node.openAlexId = openAlexIdStated[0]`,
};

/** Some of the nodes that search does not know yet: they were written before there was search, or with Cypher. */
export const loadUnindexed: Statement<{ limit: number }, { label: 'Author' | 'Paper' | 'Affiliation' | 'Topic' | 'Post', id: string }> = {
  name: 'load/unindexed',
  access: 'read',
  cypher: `MATCH (node)
WHERE (node:Author OR node:Paper OR node:Affiliation OR node:Topic OR node:Post)
  AND node.id IS NOT NULL AND node.nameWords IS NULL
RETURN labels(node)[0] AS label, node.id AS id
LIMIT $limit`,
};

/** Whether there are papers on no shelf. */
export const loadUnshelved: Statement<Record<string, never>, { unshelved: boolean }> = {
  name: 'load/unshelved',
  access: 'read',
  cypher: `RETURN EXISTS { MATCH (paper:Paper) WHERE paper.titleShelf IS NULL OR paper.citationShelf IS NULL } AS unshelved`,
};

/** Counts how many papers have each word in their titles and in their other texts, and how many authors in their names:
 * so many more than before, or fewer. */
export const loadWordCounts: Statement<{ rows: { text: string, titles: number, texts: number, authors: number }[] }, { text: string, titleCount: number }> = {
  name: 'load/word-counts',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (word:Word {text: row.text})
SET word.titleCount = coalesce(word.titleCount, 0) + row.titles,
  word.textCount = coalesce(word.textCount, 0) + row.texts,
  word.authorCount = coalesce(word.authorCount, 0) + row.authors
RETURN word.text AS text, word.titleCount AS titleCount`,
};

/** Writes words that texts contain, with the keys by which those near a misspelt or unfinished word are found. */
export const loadWords: Statement<{ rows: { text: string, prefixes: string, deletions: string }[] }, Record<string, never>> = {
  name: 'load/words',
  access: 'write',
  cypher: `UNWIND $rows AS row
MERGE (word:Word {text: row.text})
ON CREATE SET word.prefixes = row.prefixes, word.deletions = row.deletions`,
};

/** Writes who wrote which post. */
export const loadWritings: Statement<{ rows: { author: string, post: string, source: string }[] }, Record<string, never>> = {
  name: 'load/writings',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (post:Post {id: row.post})
MERGE (author)-[relationship:WROTE]->(post)
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Gives authors the papers of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeAuthorships: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/authorships',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)-[stated:AUTHORED]->(paper:Paper)
MERGE (kept)-[copy:AUTHORED]->(paper)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Brings a merged author back into sight. */
export const mergeBringBack: Statement<{ merged: string }, Record<string, never>> = {
  name: 'merge/bring-back',
  access: 'write',
  cypher: `MATCH (merged:MergedAuthor {id: $merged})-[into:MERGED_INTO]->(:Author)
DELETE into
REMOVE merged:MergedAuthor
SET merged:Author
WITH DISTINCT merged
MATCH (redirect:Redirect)
WHERE NOT (redirect)-[:TO]->()
DELETE redirect`,
};

/** Gives authors the affiliations of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeEmployments: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/employments',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)-[stated:AFFILIATED_WITH]->(affiliation:Affiliation)
MERGE (kept)-[copy:AFFILIATED_WITH]->(affiliation)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Takes merged authors out of sight: each keeps all that is its own but the words of the search, so that it can be
 * brought back. Notes who decided so, a person or the evidence, and why. */
export const mergeHide: Statement<{ rows: { kept: string, merged: string, reasons: string[] }[], by: 'person' | 'evidence', at: string }, Record<string, never>> = {
  name: 'merge/hide',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
MATCH (merged:Author {id: row.merged})
REMOVE merged:Author, merged.nameWords, merged.textWords
SET merged:MergedAuthor
MERGE (merged)-[:MERGED_INTO]->(kept)
CREATE (:Decision {
  id: $at + ' ' + row.kept + ' ' + row.merged, decision: 'same', by: $by, reasons: row.reasons,
  kept: row.kept, other: row.merged, at: datetime($at)
})`,
};

/** Notes that two authors are two, so that they are neither listed nor taken for one again. */
export const mergeKeepApart: Statement<{ one: string, other: string, at: string }, Record<string, never>> = {
  name: 'merge/keep-apart',
  access: 'write',
  cypher: `MATCH (one:Author {id: $one})
MATCH (other:Author {id: $other})
MERGE (one)-[doubt:POSSIBLY_SAME]->(other)
SET doubt.decision = 'different', doubt.reasons = coalesce(doubt.reasons, [])
WITH DISTINCT one, other
CREATE (:Decision {
  id: $at + ' ' + $one + ' ' + $other, decision: 'different', by: 'person', reasons: [], kept: $one, other: $other,
  at: datetime($at)
})
WITH one, other
MATCH (other)-[back:POSSIBLY_SAME]->(one)
SET back.decision = 'different'`,
};

/** Gives authors the mentions of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeMentions: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/mentions',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)<-[stated:MENTIONS]-(post:Post)
MERGE (kept)<-[copy:MENTIONS]-(post)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Who was merged into an author, one after the other. */
export const mergeMerged: Statement<{ kept: string }, { merged: string }> = {
  name: 'merge/merged',
  access: 'read',
  cypher: `MATCH (merged:MergedAuthor)-[:MERGED_INTO]->(:Author {id: $kept})
RETURN merged.id AS merged
ORDER BY merged`,
};

/** Which author another was merged into, by any identifier that it had. That one may have been merged into a third since. */
export const mergeMergedInto: Statement<{ id: string }, { merged: string, kept: string }> = {
  name: 'merge/merged-into',
  access: 'read',
  cypher: `MATCH (merged:MergedAuthor)-[:MERGED_INTO]->(kept)
WHERE merged.id = $id OR merged.openAlexId = $id OR merged.orcid = $id OR merged.semanticScholarId = $id
RETURN merged.id AS merged, kept.id AS kept
ORDER BY merged`,
};

/** Gives authors the reported metrics of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeMetrics: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/metrics',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)-[stated:HAS_METRIC]->(metric:Metric {origin: 'reported'})
MERGE (kept)-[copy:HAS_METRIC]->(metric)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Gives authors what sources state of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeRecords: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/records',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)-[stated:RECORDED_IN]->(source:Source)
MERGE (kept)-[copy:RECORDED_IN {key: stated.key}]->(source)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Lets the identifiers of authors lead to others, those too that led to the first. */
export const mergeRedirects: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/redirects',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
WITH kept, merged, [(merged)<-[:TO]-(former) | former.id] AS formers
UNWIND [merged.id, merged.orcid, merged.openAlexId, merged.semanticScholarId] + formers AS identifier
WITH kept, merged, identifier WHERE identifier IS NOT NULL
MERGE (redirect:Redirect {id: identifier})
MERGE (kept)<-[to:TO]-(redirect)
ON CREATE SET to.via = merged.id`,
};

/** Gives authors the selected work of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeSelections: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/selections',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)-[stated:SELECTED]->(work)
MERGE (kept)-[copy:SELECTED]->(work)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Chooses anew what some authors show. */
export const mergeShow: Statement<{ authors: string[] }, Record<string, never>> = {
  name: 'merge/show',
  access: 'write',
  cypher: `UNWIND $authors AS id
MATCH (node:Author {id: id})
WITH node
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.field) AS fieldStated,
    collect(record.homepage) AS homepageStated,
    collect(record.orcid) AS orcidStated,
    collect(record.openAlexId) AS openAlexIdStated,
    collect(record.semanticScholarId) AS semanticScholarIdStated,
    collect(CASE WHEN record.positions IS NOT NULL THEN source.id END) AS positionsSources,
    collect(record.postCoverage) AS postCoverageStated,
    collect(record.bio) AS bioStated
}
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(:Source)
  WHERE record.nameKey IS NOT NULL
  WITH record.nameKey AS nameKey, count(*) AS times ORDER BY times DESC, nameKey
  RETURN collect(nameKey) AS nameKeys
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.nameKey = nameKeys[0],
  node.field = fieldStated[0],
  node.homepage = homepageStated[0],
  node.orcid = orcidStated[0],
  node.openAlexId = openAlexIdStated[0],
  node.semanticScholarId = semanticScholarIdStated[0],
  node.bio = bioStated[0],
  node.positionsSource = positionsSources[0],
  node.postCoverage = CASE WHEN 'known' IN postCoverageStated THEN 'known' ELSE postCoverageStated[0] END`,
};

/** Takes from an author what came with a merge. */
export const mergeUndo: Statement<{ merged: string }, Record<string, never>> = {
  name: 'merge/undo',
  access: 'write',
  cypher: `MATCH (:MergedAuthor {id: $merged})-[into:MERGED_INTO]->(kept:Author)
MATCH (kept)-[copy]-()
WHERE copy.via = $merged
DELETE copy`,
};

/** Gives authors the posts of others. What both have stays as it is; `via` tells what came with the merge. */
export const mergeWritings: Statement<{ rows: { kept: string, merged: string }[] }, Record<string, never>> = {
  name: 'merge/writings',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
MATCH (merged)-[stated:WROTE]->(post:Post)
MERGE (kept)-[copy:WROTE]->(post)
ON CREATE SET copy += properties(stated), copy.via = row.merged`,
};

/** Who wrote papers, in no order, and how often these were cited: what metrics are computed from. */
export const metricAuthorships: Statement<{ ids: string[] }, { id: string, citationCount: number | null, authorCoverage: 'known' | 'partial' | null, authors: string[] }> = {
  name: 'metric/authorships',
  access: 'read',
  cypher: `UNWIND $ids AS id
MATCH (paper:Paper {id: id})
RETURN
  paper.id AS id,
  paper.citationCount AS citationCount,
  paper.authorCoverage AS authorCoverage,
  [(paper)<-[:AUTHORED]-(author:Author) | author.id] AS authors
ORDER BY id`,
};

/** Deletes computed metrics of nobody who wrote a paper: the author is gone, or the papers are. Answers with how
 * many it deleted; there may be more. */
export const metricDropOrphans: Statement<{ limit: number }, { count: number }> = {
  name: 'metric/drop-orphans',
  access: 'write',
  cypher: `MATCH (metric:Metric {origin: 'computed'})
WHERE NOT EXISTS { (metric)<-[:HAS_METRIC]-(:Author)-[:AUTHORED]->(:Paper) }
WITH metric LIMIT $limit
DETACH DELETE metric
RETURN count(*) AS count`,
};

/** Deletes the computed metrics of some authors that are not among those computed now. */
export const metricDropStale: Statement<{ rows: { author: string, ids: string[] }[] }, Record<string, never>> = {
  name: 'metric/drop-stale',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (:Author {id: row.author})-[:HAS_METRIC]->(metric:Metric {origin: 'computed'})
WHERE NOT metric.id IN row.ids
DETACH DELETE metric`,
};

/** Keeps computed metrics of authors, each in place of the one of that name that was computed before. */
export const metricWrite: Statement<{ rows: { id: string, author: string, name: string, value: number, definition: string, inputs: string, known: number, total: number, asOf: string }[] }, Record<string, never>> = {
  name: 'metric/write',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MERGE (node:Metric {id: row.id})
SET
  node.name = row.name,
  node.value = row.value,
  node.definition = row.definition,
  node.inputs = row.inputs,
  node.known = row.known,
  node.total = row.total,
  node.asOf = date(row.asOf),
  node.origin = 'computed'
MERGE (author)-[:HAS_METRIC]->(node)`,
};

/** The affiliations that each paper was published from, by name. */
export const paperAffiliations: Statement<{ keys: string[], page: Page, limit: number, withTotal: boolean } & { affiliationProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: AffiliationNode }[] }> = {
  name: 'paper/affiliations',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[:FROM]->(affiliation:Affiliation)
  WITH *, affiliation.foldedName AS sortKey, affiliation.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[:FROM]->(affiliation:Affiliation)
  RETURN count(affiliation) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Affiliation"}],
};

/** The authors of each paper in the order of its byline; those without a known position last. */
export const paperAuthors: Statement<{ keys: string[], page: Page, limit: number, withTotal: boolean } & { authorProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, position: number | null, printedAffiliations: string[], node: AuthorNode }[] }> = {
  name: 'paper/authors',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})<-[authored:AUTHORED]-(author:Author)
  WITH *, coalesce(authored.position, 1000000) AS sortKey, author.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    authored.position,
    coalesce(authored.printedAffiliations, []),
    [
      author.id,
      author.name,
      CASE WHEN size($authorProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
        CASE WHEN 'field' IN $authorProperties THEN author.field END,
        CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
        CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
        CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
        CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
        CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})<-[:AUTHORED]-(author:Author)
  RETURN count(author) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","position","printedAffiliations","node"]},{"at":["edges","node"],"list":false,"label":"Author"}],
};

/** The paper that a slug names, its own or one that was merged into it: see by-identifier, which looks in four indexes more. */
export const paperById: Statement<{ keys: string[] } & { paperProperties?: readonly string[] }, { key: string, node: PaperNode }> = {
  name: 'paper/by-id',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper {id: key})
  RETURN paper
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(paper:Paper)
  RETURN paper
}
RETURN key,
  [
    paper.id,
    paper.title,
    paper.year,
    CASE WHEN size($paperProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
      CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
      CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
      CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
      CASE WHEN 'category' IN $paperProperties THEN paper.category END,
      CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
      CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
      CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
      CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
      CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
      CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
      CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
      CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
      CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
      CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
      CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
      CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
      CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Paper"}],
};

/** The paper that an identifier names: a slug, a DOI, an arXiv, OpenAlex or Semantic Scholar id. */
export const paperByIdentifier: Statement<{ keys: string[] } & { paperProperties?: readonly string[] }, { key: string, node: PaperNode }> = {
  name: 'paper/by-identifier',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper {id: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {doi: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {arxivId: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {openAlexId: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {semanticScholarId: key})
  RETURN paper
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(paper:Paper)
  RETURN paper
}
RETURN key,
  [
    paper.id,
    paper.title,
    paper.year,
    CASE WHEN size($paperProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
      CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
      CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
      CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
      CASE WHEN 'category' IN $paperProperties THEN paper.category END,
      CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
      CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
      CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
      CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
      CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
      CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
      CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
      CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
      CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
      CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
      CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
      CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
      CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Paper"}],
};

/** The papers that cite each paper: a page for each, filtered, ordered, and counted if asked. */
export const paperCitedBy: Record<'own' | 'around', Statement<{ keys: string[], filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }>> = {
  own: {
  name: 'paper/cited-by',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})<-[:CITES]-(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'paper/cited-by',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})<-[:CITES]-(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** All papers by title, from A to Z: see fragments/paper-walk. */
export const paperFirstByTitle: Statement<{ filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/first-by-title',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.foldedTitle > toString($walk.start) AND paper.foldedTitle <= toString($walk.end)
    RETURN paper.foldedTitle AS value ORDER BY paper.foldedTitle ASC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toString($walk.start)] AS value
    MATCH (paper:Paper {foldedTitle: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.foldedTitle IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  grafeo: `CALL () {
  CALL () {
    CALL () {
      WITH
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.start])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.start)) + toInteger(substring(toString($walk.start), 0, 1)), 0)
          ELSE toInteger(substring($walk.start, 0, 4))
        END
        AS first,
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.end])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.end)) + toInteger(substring(toString($walk.end), 0, 1)), 0)
          ELSE toInteger(substring($walk.end, 0, 4))
        END
        AS last
      UNWIND range(first, last, 1) AS shelf
      MATCH (paper:Paper {titleShelf: shelf})
      WHERE paper.foldedTitle > toString($walk.start) AND paper.foldedTitle <= toString($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {titleShelf: shelf})
    WHERE paper.foldedTitle > toString($walk.start) AND paper.foldedTitle <= toString($walk.end)
    RETURN paper.foldedTitle AS value ORDER BY paper.foldedTitle ASC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toString($walk.start)] AS value
    MATCH (paper:Paper {foldedTitle: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.foldedTitle IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** All papers by title, from Z to A: see fragments/paper-walk. */
export const paperLastByTitle: Statement<{ filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/last-by-title',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.foldedTitle < toString($walk.start) AND paper.foldedTitle >= toString($walk.end)
    RETURN paper.foldedTitle AS value ORDER BY paper.foldedTitle DESC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toString($walk.start)] AS value
    MATCH (paper:Paper {foldedTitle: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.foldedTitle IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  grafeo: `CALL () {
  CALL () {
    CALL () {
      WITH
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.start])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.start)) + toInteger(substring(toString($walk.start), 0, 1)), 0)
          ELSE toInteger(substring($walk.start, 0, 4))
        END
        AS first,
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.end])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.end)) + toInteger(substring(toString($walk.end), 0, 1)), 0)
          ELSE toInteger(substring($walk.end, 0, 4))
        END
        AS last
      UNWIND range(first, last, -1) AS shelf
      MATCH (paper:Paper {titleShelf: shelf})
      WHERE paper.foldedTitle < toString($walk.start) AND paper.foldedTitle >= toString($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {titleShelf: shelf})
    WHERE paper.foldedTitle < toString($walk.start) AND paper.foldedTitle >= toString($walk.end)
    RETURN paper.foldedTitle AS value ORDER BY paper.foldedTitle DESC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toString($walk.start)] AS value
    MATCH (paper:Paper {foldedTitle: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.foldedTitle IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** All papers, the least cited first: see fragments/paper-walk. */
export const paperLeastCited: Statement<{ filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/least-cited',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.citationCount > toInteger($walk.start) AND paper.citationCount <= toInteger($walk.end)
    RETURN paper.citationCount AS value ORDER BY paper.citationCount ASC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toInteger($walk.start)] AS value
    MATCH (paper:Paper {citationCount: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.citationCount IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  grafeo: `CALL () {
  CALL () {
    CALL () {
      WITH
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.start])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.start)) + toInteger(substring(toString($walk.start), 0, 1)), 0)
          ELSE toInteger(substring($walk.start, 0, 4))
        END
        AS first,
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.end])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.end)) + toInteger(substring(toString($walk.end), 0, 1)), 0)
          ELSE toInteger(substring($walk.end, 0, 4))
        END
        AS last
      UNWIND range(first, last, 1) AS shelf
      MATCH (paper:Paper {citationShelf: shelf})
      WHERE paper.citationCount > toInteger($walk.start) AND paper.citationCount <= toInteger($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {citationShelf: shelf})
    WHERE paper.citationCount > toInteger($walk.start) AND paper.citationCount <= toInteger($walk.end)
    RETURN paper.citationCount AS value ORDER BY paper.citationCount ASC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toInteger($walk.start)] AS value
    MATCH (paper:Paper {citationCount: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.citationCount IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** The papers of a list that a filter accepts and that share themes with others, those with the strongest links first. */
export const paperLinked: Record<'own' | 'around', Statement<{ of: string[], filter: Conditions, minScore: number, limit: number } & { paperProperties?: readonly string[] }, { strength: number, node: PaperNode }>> = {
  own: {
  name: 'paper/linked',
  access: 'read',
  cypher: `WITH $of AS key
CALL (key) {
  UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
  MATCH (paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
  MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
  RETURN paper
}
MATCH (paper)
UNWIND [1] AS portion
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
      WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
      WHEN 'yearFrom' THEN paper.year >= literal.value
      WHEN 'yearTo' THEN paper.year <= literal.value
      WHEN 'category' THEN paper.category = literal.value
      WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
      WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
      ELSE NOT literal.negated
    END,
    false
  )
))
CALL (paper) {
  MATCH (paper)-[link:SHARES_THEME]-(:Paper)
  WHERE link.score >= $minScore
  RETURN round(1000000 * sum(link.score)) / 1000000 AS strength
}
WITH paper, strength
WHERE strength > 0
RETURN strength,
  [
    paper.id,
    paper.title,
    paper.year,
    CASE WHEN size($paperProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
      CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
      CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
      CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
      CASE WHEN 'category' IN $paperProperties THEN paper.category END,
      CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
      CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
      CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
      CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
      CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
      CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
      CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
      CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
      CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
      CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
      CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
      CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
      CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
    ] END
  ]
  AS node
ORDER BY strength DESC, paper.id
LIMIT $limit`,
  places: [{"at":["node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'paper/linked',
  access: 'read',
  cypher: `WITH $of AS key
CALL (key) {
  UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
  MATCH (paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
  MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
  RETURN paper
}
MATCH (paper)
UNWIND [1] AS portion
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
      WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
      WHEN 'yearFrom' THEN paper.year >= literal.value
      WHEN 'yearTo' THEN paper.year <= literal.value
      WHEN 'category' THEN paper.category = literal.value
      WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
      WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
      ELSE NOT literal.negated
    END,
    false
  )
))
WITH *,
  CASE WHEN size($filter.authors) = 0 THEN []
    ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
  END AS filterAuthors,
  CASE WHEN size($filter.affiliations) = 0 THEN []
    ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
  END AS filterAffiliations,
  CASE WHEN size($filter.topics) = 0 THEN []
    ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
  END AS filterTopics
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
      WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
      WHEN 'yearFrom' THEN paper.year >= literal.value
      WHEN 'yearTo' THEN paper.year <= literal.value
      WHEN 'category' THEN paper.category = literal.value
      WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
      WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
      WHEN 'author' THEN literal.value IN filterAuthors
      WHEN 'affiliation' THEN literal.value IN filterAffiliations
      WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
    END,
    false
  )
))
CALL (paper) {
  MATCH (paper)-[link:SHARES_THEME]-(:Paper)
  WHERE link.score >= $minScore
  RETURN round(1000000 * sum(link.score)) / 1000000 AS strength
}
WITH paper, strength
WHERE strength > 0
RETURN strength,
  [
    paper.id,
    paper.title,
    paper.year,
    CASE WHEN size($paperProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
      CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
      CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
      CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
      CASE WHEN 'category' IN $paperProperties THEN paper.category END,
      CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
      CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
      CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
      CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
      CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
      CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
      CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
      CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
      CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
      CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
      CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
      CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
      CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
    ] END
  ]
  AS node
ORDER BY strength DESC, paper.id
LIMIT $limit`,
  places: [{"at":["node"],"list":false,"label":"Paper"}],
},
};

/** The links between papers of a set, the strongest first. */
export const paperLinksAmong: Statement<{ papers: string[], minScore: number }, { source: string, target: string, score: number, topics: string[] }> = {
  name: 'paper/links-among',
  access: 'read',
  cypher: `UNWIND $papers AS id
MATCH (paper:Paper {id: id})-[link:SHARES_THEME]->(other:Paper)
WHERE other.id IN $papers AND link.score >= $minScore
RETURN paper.id AS source, other.id AS target, link.score AS score, coalesce(link.topics, []) AS topics
ORDER BY score DESC, source, target`,
};

/** All papers: a page, filtered by what papers are themselves, ordered, and counted if asked. Where the filter asks when
 * they were published, the papers of those years alone are read. */
export const paperList: Statement<{ filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/list',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    UNWIND
      CASE
        WHEN $filter.days IS NULL THEN []
        ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
      END
      AS year
    MATCH (paper:Paper {year: year})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN $filter.days IS NULL THEN [1] ELSE [] END AS wanted
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** As paper/list, with a filter that asks for authors, affiliations or topics: `of` is where to begin, at one of these
 * where all papers have to have it. */
export const paperListByNeighbourhood: Record<'own' | 'around', Statement<{ of: string[], filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }>> = {
  own: {
  name: 'paper/list-by-neighbourhood',
  access: 'read',
  cypher: `CALL () {
  WITH $of AS key
  CALL (key) {
    UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
    MATCH (paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
    MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
    RETURN paper
  }
  MATCH (paper)
  UNWIND [1] AS portion
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'paper/list-by-neighbourhood',
  access: 'read',
  cypher: `CALL () {
  WITH $of AS key
  CALL (key) {
    UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
    MATCH (paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
    MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
    RETURN DISTINCT paper
    UNION ALL
    UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
    MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
    RETURN paper
  }
  MATCH (paper)
  UNWIND [1] AS portion
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** The posts that mention each paper: a page for each, filtered, and counted if asked. */
export const paperMentions: Statement<{ keys: string[], filter: Conditions, page: Page, limit: number, withTotal: boolean } & { postProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: PostNode }[] }> = {
  name: 'paper/mentions',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})<-[:MENTIONS]-(post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  WITH *, coalesce(post.position, 0) AS sortKey, post.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      post.id,
      post.kind,
      post.title,
      CASE WHEN size($postProperties) > 0 THEN [
        CASE WHEN 'body' IN $postProperties THEN post.body END,
        CASE WHEN 'summary' IN $postProperties THEN post.summary END,
        CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
        CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})<-[:MENTIONS]-(post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  RETURN count(post) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Post"}],
};

/** All papers, the most cited first: see fragments/paper-walk. */
export const paperMostCited: Statement<{ filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/most-cited',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.citationCount < toInteger($walk.start) AND paper.citationCount >= toInteger($walk.end)
    RETURN paper.citationCount AS value ORDER BY paper.citationCount DESC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toInteger($walk.start)] AS value
    MATCH (paper:Paper {citationCount: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.citationCount IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  grafeo: `CALL () {
  CALL () {
    CALL () {
      WITH
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.start])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.start)) + toInteger(substring(toString($walk.start), 0, 1)), 0)
          ELSE toInteger(substring($walk.start, 0, 4))
        END
        AS first,
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.end])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.end)) + toInteger(substring(toString($walk.end), 0, 1)), 0)
          ELSE toInteger(substring($walk.end, 0, 4))
        END
        AS last
      UNWIND range(first, last, -1) AS shelf
      MATCH (paper:Paper {citationShelf: shelf})
      WHERE paper.citationCount < toInteger($walk.start) AND paper.citationCount >= toInteger($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {citationShelf: shelf})
    WHERE paper.citationCount < toInteger($walk.start) AND paper.citationCount >= toInteger($walk.end)
    RETURN paper.citationCount AS value ORDER BY paper.citationCount DESC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [toInteger($walk.start)] AS value
    MATCH (paper:Paper {citationCount: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.citationCount IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** All papers, the newest first: see fragments/paper-walk. */
export const paperNewest: Statement<{ filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/newest',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.publishedOn < date($walk.start) AND paper.publishedOn >= date($walk.end)
    RETURN paper.publishedOn AS value ORDER BY paper.publishedOn DESC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [date($walk.start)] AS value
    MATCH (paper:Paper {publishedOn: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.publishedOn IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  grafeo: `CALL () {
  CALL () {
    CALL () {
      WITH
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.start])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.start)) + toInteger(substring(toString($walk.start), 0, 1)), 0)
          ELSE toInteger(substring($walk.start, 0, 4))
        END
        AS first,
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.end])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.end)) + toInteger(substring(toString($walk.end), 0, 1)), 0)
          ELSE toInteger(substring($walk.end, 0, 4))
        END
        AS last
      UNWIND range(first, last, -1) AS shelf
      MATCH (paper:Paper {year: shelf})
      WHERE paper.publishedOn < date($walk.start) AND paper.publishedOn >= date($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {year: shelf})
    WHERE paper.publishedOn < date($walk.start) AND paper.publishedOn >= date($walk.end)
    RETURN paper.publishedOn AS value ORDER BY paper.publishedOn DESC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [date($walk.start)] AS value
    MATCH (paper:Paper {publishedOn: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.publishedOn IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** All papers, the oldest first: see fragments/paper-walk. */
export const paperOldest: Statement<{ filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }> = {
  name: 'paper/oldest',
  access: 'read',
  cypher: `CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.publishedOn > date($walk.start) AND paper.publishedOn <= date($walk.end)
    RETURN paper.publishedOn AS value ORDER BY paper.publishedOn ASC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [date($walk.start)] AS value
    MATCH (paper:Paper {publishedOn: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.publishedOn IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  grafeo: `CALL () {
  CALL () {
    CALL () {
      WITH
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.start])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.start)) + toInteger(substring(toString($walk.start), 0, 1)), 0)
          ELSE toInteger(substring($walk.start, 0, 4))
        END
        AS first,
        CASE $orderBy
          WHEN 'title' THEN
            size([beginning IN [
              'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
              'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
              'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
            ] WHERE beginning <= $walk.end])
          WHEN 'citations' THEN
            coalesce(10 * size(toString($walk.end)) + toInteger(substring(toString($walk.end), 0, 1)), 0)
          ELSE toInteger(substring($walk.end, 0, 4))
        END
        AS last
      UNWIND range(first, last, 1) AS shelf
      MATCH (paper:Paper {year: shelf})
      WHERE paper.publishedOn > date($walk.start) AND paper.publishedOn <= date($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {year: shelf})
    WHERE paper.publishedOn > date($walk.start) AND paper.publishedOn <= date($walk.end)
    RETURN paper.publishedOn AS value ORDER BY paper.publishedOn ASC LIMIT $limit
  }
  WITH collect(DISTINCT value) AS values, count(value) AS followers
  CALL (values, followers) {
    UNWIND values + [date($walk.start)] AS value
    MATCH (paper:Paper {publishedOn: value})
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN paper
    UNION ALL
    UNWIND CASE
      WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
      ELSE []
    END AS wanted
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.publishedOn IS NULL
      WITH *
      WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
        literal.negated <> coalesce(
          CASE literal.field
            WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
            WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
            WHEN 'yearFrom' THEN paper.year >= literal.value
            WHEN 'yearTo' THEN paper.year <= literal.value
            WHEN 'category' THEN paper.category = literal.value
            WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
            WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
            WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
            ELSE NOT literal.negated
          END,
          false
        )
      ))
      WITH *,
        CASE $orderBy
          WHEN 'title' THEN paper.foldedTitle
          WHEN 'citations' THEN coalesce(paper.citationCount, -1)
          ELSE coalesce(toString(paper.publishedOn), '')
        END AS sortKey,
        paper.id AS tieBreak
      WITH *
      WHERE $page.after IS NULL
        OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
        OR (
          sortKey = $page.after.key
          AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
        )
      WITH *
      ORDER BY
        CASE WHEN $page.descending THEN sortKey END DESC,
        CASE WHEN NOT $page.descending THEN sortKey END,
        CASE WHEN $page.backward THEN tieBreak END DESC,
        CASE WHEN NOT $page.backward THEN tieBreak END
      LIMIT $limit
      RETURN paper
    }
    RETURN paper
  }
  MATCH (paper)
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    CASE
      WHEN $filter.days IS NULL THEN []
      ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
    END
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WITH *
    WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
      literal.negated <> coalesce(
        CASE literal.field
          WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
          WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
          WHEN 'yearFrom' THEN paper.year >= literal.value
          WHEN 'yearTo' THEN paper.year <= literal.value
          WHEN 'category' THEN paper.category = literal.value
          WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
          WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
          WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
          ELSE NOT literal.negated
        END,
        false
      )
    ))
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** The papers that each paper cites, of those that the graph has: a page for each, filtered, ordered, and counted if asked. */
export const paperReferences: Record<'own' | 'around', Statement<{ keys: string[], filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, node: PaperNode }[] }>> = {
  own: {
  name: 'paper/references',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[:CITES]->(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'paper/references',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[:CITES]->(paper:Paper)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH collect(paper) AS papers
  CALL (papers) {
    UNWIND papers AS paper
    WITH *,
      CASE $orderBy
        WHEN 'title' THEN paper.foldedTitle
        WHEN 'citations' THEN coalesce(paper.citationCount, -1)
        ELSE coalesce(toString(paper.publishedOn), '')
      END AS sortKey,
      paper.id AS tieBreak
    WITH *
    WHERE $page.after IS NULL
      OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
      OR (
        sortKey = $page.after.key
        AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
      )
    WITH *
    ORDER BY
      CASE WHEN $page.descending THEN sortKey END DESC,
      CASE WHEN NOT $page.descending THEN sortKey END,
      CASE WHEN $page.backward THEN tieBreak END DESC,
      CASE WHEN NOT $page.backward THEN tieBreak END
    LIMIT $limit
    RETURN collect([
      sortKey,
      [
        paper.id,
        paper.title,
        paper.year,
        CASE WHEN size($paperProperties) > 0 THEN [
          CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
          CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
          CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
          CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
          CASE WHEN 'category' IN $paperProperties THEN paper.category END,
          CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
          CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
          CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
          CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
          CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
          CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
          CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
          CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
          CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
          CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
          CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
          CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
          CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
          CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
        ] END
      ]
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
}
RETURN key, edges, total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** The papers that share themes with each paper, the strongest link first, with the parts of the score and
 * the evidence of each. `topic` takes only papers that are both about it. */
export const paperSharedThemes: Statement<{ keys: string[], minScore: number, topic: string | null, withEvidence: boolean, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: number, link: ThemeLink, known: boolean, hidden: boolean, node: PaperNode }[] }> = {
  name: 'paper/shared-themes',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (self:Paper {id: key})-[link:SHARES_THEME]-(paper:Paper)
  WHERE link.score >= $minScore AND ($topic IS NULL OR $topic IN link.topics)
  WITH *, link.score AS sortKey, paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      link.score, link.themesScore, link.textScore, link.peopleScore, link.referencesScore,
      coalesce(link.topics, []), coalesce(link.relatedTopics, []),
      link.peopleCount, link.referenceCount, link.cites,
      coalesce(link.themes, []), CASE WHEN $withEvidence THEN coalesce(link.themeShares, []) ELSE [] END,
      coalesce(link.words, []), CASE WHEN $withEvidence THEN coalesce(link.wordShares, []) ELSE [] END,
      CASE WHEN $withEvidence THEN coalesce(link.people, []) ELSE [] END,
      CASE WHEN $withEvidence THEN coalesce(link.peopleShares, []) ELSE [] END,
      CASE WHEN $withEvidence THEN coalesce(link.references, []) ELSE [] END,
      CASE WHEN $withEvidence THEN coalesce(link.referenceShares, []) ELSE [] END
    ]
    ,
    coalesce(self.abstract, self.summary) IS NOT NULL AND coalesce(paper.abstract, paper.summary) IS NOT NULL,
    coalesce(self.authorCoverage, 'partial') <> 'known' OR coalesce(paper.authorCoverage, 'partial') <> 'known',
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[link:SHARES_THEME]-(paper:Paper)
  WHERE link.score >= $minScore AND ($topic IS NULL OR $topic IN link.topics)
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","link","known","hidden","node"]},{"at":["edges","link"],"list":false,"names":["score","themesScore","textScore","peopleScore","referencesScore","topics","relatedTopics","peopleCount","referenceCount","cites","themes","themeShares","words","wordShares","people","peopleShares","references","referenceShares"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
};

/** The topics of each paper, the best fitting first, of one scheme or of all, with the words that say so where
 * they were found in the text. */
export const paperTopics: Statement<{ keys: string[], scheme: string | null, page: Page, limit: number, withTotal: boolean } & { topicProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, score: number | null, phrases: string[], fields: string[], starts: number[], ends: number[], node: TopicNode }[] }> = {
  name: 'paper/topics',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[about:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH *, coalesce(about.score, 1) AS sortKey, topic.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    about.score,
    coalesce(about.phrases, []),
    coalesce(about.fields, []),
    coalesce(about.starts, []),
    coalesce(about.ends, []),
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","score","phrases","fields","starts","ends","node"]},{"at":["edges","node"],"list":false,"label":"Topic"}],
};

/** Who wrote each post, or whose profile shows it as their work. */
export const postAuthor: Statement<{ keys: string[] } & { authorProperties?: readonly string[] }, { key: string, node: AuthorNode }> = {
  name: 'post/author',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Post {id: key})<-[link:WROTE|SELECTED]-(author:Author)
  WITH author, CASE type(link) WHEN 'WROTE' THEN 0 ELSE 1 END AS rank
  RETURN author ORDER BY rank, author.id LIMIT 1
}
RETURN key,
  [
    author.id,
    author.name,
    CASE WHEN size($authorProperties) > 0 THEN [
      CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
      CASE WHEN 'field' IN $authorProperties THEN author.field END,
      CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
      CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
      CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
      CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
      CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
      CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Author"}],
};

/** The post that a slug names. */
export const postByIdentifier: Statement<{ keys: string[] } & { postProperties?: readonly string[] }, { key: string, node: PostNode }> = {
  name: 'post/by-identifier',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (post:Post {id: key})
RETURN key,
  [
    post.id,
    post.kind,
    post.title,
    CASE WHEN size($postProperties) > 0 THEN [
      CASE WHEN 'body' IN $postProperties THEN post.body END,
      CASE WHEN 'summary' IN $postProperties THEN post.summary END,
      CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
      CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Post"}],
};

/** All posts: a page, filtered, ordered, and counted if asked. */
export const postList: Statement<{ filter: Conditions, page: Page, limit: number, withTotal: boolean } & { postProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: PostNode }[] }> = {
  name: 'post/list',
  access: 'read',
  cypher: `CALL () {
  MATCH (post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  WITH *, coalesce(post.position, 0) AS sortKey, post.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      post.id,
      post.kind,
      post.title,
      CASE WHEN size($postProperties) > 0 THEN [
        CASE WHEN 'body' IN $postProperties THEN post.body END,
        CASE WHEN 'summary' IN $postProperties THEN post.summary END,
        CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
        CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (post:Post)
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'kind' THEN post.kind = literal.value
        WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
        WHEN 'mentions' THEN literal.value IN filterAuthors
      END,
      false
    )
  ))
  RETURN count(post) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Post"}],
};

/** What each post mentions: people first, then papers, affiliations and topics, each by id. */
export const postMentions: Statement<{ keys: string[] } & { authorProperties?: readonly string[], paperProperties?: readonly string[], affiliationProperties?: readonly string[], topicProperties?: readonly string[] }, { key: string, authors: AuthorNode[], papers: PaperNode[], affiliations: AffiliationNode[], topics: TopicNode[] }> = {
  name: 'post/mentions',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(
    [
      author.id,
      author.name,
      CASE WHEN size($authorProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
        CASE WHEN 'field' IN $authorProperties THEN author.field END,
        CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
        CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
        CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
        CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
        CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
      ] END
    ]
  ) AS authors
}
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(paper:Paper)
  WITH paper ORDER BY paper.id
  RETURN collect(
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ) AS papers
}
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(
    [
      affiliation.id,
      affiliation.name,
      CASE WHEN size($affiliationProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
        CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
        CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
        CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
        CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
      ] END
    ]
  ) AS affiliations
}
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(topic:Topic)
  WITH topic ORDER BY topic.id
  RETURN collect(
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ) AS topics
}
RETURN key, authors, papers, affiliations, topics`,
  places: [{"at":["authors"],"list":true,"label":"Author"},{"at":["papers"],"list":true,"label":"Paper"},{"at":["affiliations"],"list":true,"label":"Affiliation"},{"at":["topics"],"list":true,"label":"Topic"}],
};

/** What may answer a search: for each type, and in names and texts apart, the best that the full-text index has
 * for the words themselves and for the words near them. Of papers, which may be very many, those come first that have
 * the most of the words that follow. How good they are is not said: see src/search/rank.ts. */
export const searchCandidates: Statement<{ types: string[], words: { exact: string, near: string }, titles: Question, abstracts: Question, withTexts: boolean, most: number }, { label: SearchLabel, id: string, names: string[], textWords: string }> = {
  name: 'search/candidates',
  access: 'read',
  cypher: `UNWIND [label IN $types WHERE label <> 'Paper'] AS label
UNWIND CASE WHEN $withTexts THEN ['nameWords', 'textWords'] ELSE ['nameWords'] END AS property
WITH collect({label: label, question: {
  property: property, exact: $words.exact, near: $words.near, following: [], among: $most
}}) AS others
UNWIND others + [{label: 'Paper', question: $titles}, {label: 'Paper', question: $abstracts}] AS asked
WITH asked.label AS label, asked.question AS question
UNWIND [words IN [question.exact, question.near] WHERE words <> ''] AS words
CALL (label, question, words) {
  CALL db.index.fulltext.queryNodes(toLower(label) + '_' + question.property, words, {limit: question.among})
  YIELD node, score
  WITH node, score, size([word IN question.following WHERE ' ' + node[question.property] CONTAINS word]) AS followers
  ORDER BY followers DESC, score DESC, node.id LIMIT $most
  RETURN node
}
WITH DISTINCT label, node
RETURN label, node.id AS id,
  [name IN [node.name, node.title] + coalesce(node.aliases, []) + [node.notation] WHERE name IS NOT NULL]
  AS names,
  CASE WHEN $withTexts THEN coalesce(node.textWords, '') ELSE '' END AS textWords
ORDER BY label, id`,
  grafeo: `CALL () {
  CALL grafeo.search.text('Author', 'nameWords', CASE WHEN 'Author' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Author', 'nameWords', CASE WHEN 'Author' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Author', 'textWords', CASE WHEN $withTexts AND 'Author' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Author', 'textWords', CASE WHEN $withTexts AND 'Author' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'nameWords', CASE WHEN 'Affiliation' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'nameWords', CASE WHEN 'Affiliation' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'textWords', CASE WHEN $withTexts AND 'Affiliation' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'textWords', CASE WHEN $withTexts AND 'Affiliation' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'nameWords', CASE WHEN 'Topic' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'nameWords', CASE WHEN 'Topic' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'textWords', CASE WHEN $withTexts AND 'Topic' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'textWords', CASE WHEN $withTexts AND 'Topic' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'nameWords', CASE WHEN 'Post' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'nameWords', CASE WHEN 'Post' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'textWords', CASE WHEN $withTexts AND 'Post' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'textWords', CASE WHEN $withTexts AND 'Post' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Paper', $titles.property, $titles.exact, $titles.among) YIELD node_id, score
  MATCH (paper:Paper) WHERE id(paper) = node_id
  WITH node_id, score, size([word IN $titles.following WHERE ' ' + paper.nameWords CONTAINS word]) AS followers
  ORDER BY followers DESC, score DESC, node_id LIMIT $most
  RETURN 'Paper' AS label, node_id
  UNION
  CALL grafeo.search.text('Paper', $titles.property, $titles.near, $titles.among) YIELD node_id, score
  MATCH (paper:Paper) WHERE id(paper) = node_id
  WITH node_id, score, size([word IN $titles.following WHERE ' ' + paper.nameWords CONTAINS word]) AS followers
  ORDER BY followers DESC, score DESC, node_id LIMIT $most
  RETURN 'Paper' AS label, node_id
  UNION
  CALL grafeo.search.text('Paper', $abstracts.property, $abstracts.exact, $abstracts.among) YIELD node_id, score
  MATCH (paper:Paper) WHERE id(paper) = node_id
  WITH node_id, score, size([word IN $abstracts.following WHERE ' ' + paper.textWords CONTAINS word]) AS followers
  ORDER BY followers DESC, score DESC, node_id LIMIT $most
  RETURN 'Paper' AS label, node_id
  UNION
  CALL grafeo.search.text('Paper', $abstracts.property, $abstracts.near, $abstracts.among) YIELD node_id, score
  MATCH (paper:Paper) WHERE id(paper) = node_id
  WITH node_id, score, size([word IN $abstracts.following WHERE ' ' + paper.textWords CONTAINS word]) AS followers
  ORDER BY followers DESC, score DESC, node_id LIMIT $most
  RETURN 'Paper' AS label, node_id
}
MATCH (node) WHERE id(node) = node_id
RETURN label, node.id AS id,
  [name IN [node.name, node.title] + coalesce(node.aliases, []) + [node.notation] WHERE name IS NOT NULL]
  AS names,
  CASE WHEN $withTexts THEN coalesce(node.textWords, '') ELSE '' END AS textWords
ORDER BY label, id`,
};

/** Which words of the graph's texts are near the words of a query: the same, longer ones that begin with them,
 * and those that share a spelling without one letter. Each list is given as one text, for its full-text index. With
 * how many papers have them in their titles and in their other texts, and how many authors in their names. */
export const searchNearWords: Statement<{ words: string[], prefixes: string, deletions: string, most: number }, { text: string, titleCount: number, textCount: number, authorCount: number }> = {
  name: 'search/near-words',
  access: 'read',
  cypher: `CALL () {
  UNWIND $words AS text
  MATCH (word:Word {text: text})
  RETURN word
  UNION
  UNWIND [prefixes IN [$prefixes] WHERE prefixes <> ''] AS prefixes
  CALL db.index.fulltext.queryNodes('word_prefixes', prefixes, {limit: $most}) YIELD node AS word
  RETURN word
  UNION
  UNWIND [deletions IN [$deletions] WHERE deletions <> ''] AS deletions
  CALL db.index.fulltext.queryNodes('word_deletions', deletions, {limit: $most}) YIELD node AS word
  RETURN word
}
RETURN word.text AS text, coalesce(word.titleCount, 0) AS titleCount, coalesce(word.textCount, 0) AS textCount,
  coalesce(word.authorCount, 0) AS authorCount
ORDER BY text`,
  grafeo: `CALL () {
  UNWIND $words AS text
  MATCH (word:Word {text: text})
  RETURN word
  UNION
  CALL grafeo.search.text('Word', 'prefixes', $prefixes, $most) YIELD node_id
  MATCH (word:Word) WHERE id(word) = node_id
  RETURN word
  UNION
  CALL grafeo.search.text('Word', 'deletions', $deletions, $most) YIELD node_id
  MATCH (word:Word) WHERE id(word) = node_id
  RETURN word
}
RETURN word.text AS text, coalesce(word.titleCount, 0) AS titleCount, coalesce(word.textCount, 0) AS textCount,
  coalesce(word.authorCount, 0) AS authorCount
ORDER BY text`,
};

/** The source that a slug names. */
export const sourceByIdentifier: Statement<{ keys: string[] } & { sourceProperties?: readonly string[] }, { key: string, node: SourceNode }> = {
  name: 'source/by-identifier',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key,
  [
    source.id,
    source.kind,
    source.name,
    CASE WHEN size($sourceProperties) > 0 THEN [
      CASE WHEN 'retrievedAt' IN $sourceProperties THEN toString(source.retrievedAt) END,
      CASE WHEN 'licence' IN $sourceProperties THEN source.licence END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Source"}],
};

/** What each source states of nodes, fact by fact, and whether that is what the node shows. A key is [label, id]. Left
 * out are the forms of names by which they are compared, and what the import keeps for itself. */
export const sourceFacts: Statement<{ keys: string[][] }, { key: string[], facts: { source: string, record: string, property: string, value: string | number | boolean | string[], shown: boolean }[] }> = {
  name: 'source/facts',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (node:Author {id: key[1]}) WHERE key[0] = 'Author' RETURN node
    UNION
    MATCH (node:Paper {id: key[1]}) WHERE key[0] = 'Paper' RETURN node
    UNION
    MATCH (node:Affiliation {id: key[1]}) WHERE key[0] = 'Affiliation' RETURN node
    UNION
    MATCH (node:Topic {id: key[1]}) WHERE key[0] = 'Topic' RETURN node
    UNION
    MATCH (node:Post {id: key[1]}) WHERE key[0] = 'Post' RETURN node
  }
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  UNWIND keys(record) AS property
  WITH node, record, source, property
  WHERE NOT property IN ['key', 'digest', 'via', 'foldedName', 'foldedTitle', 'nameKey']
  WITH source, record, property, record[property] AS value,
    CASE property
      WHEN 'publishedOn' THEN toString(node.publishedOn) = record.publishedOn
      WHEN 'byline' THEN node.bylineSource = source.id
      WHEN 'positions' THEN node.positionsSource = source.id
      ELSE node[property] = record[property]
    END AS shown
  ORDER BY source.id, record.key, property
  RETURN collect({
    source: source.id, record: record.key, property: property, value: value, shown: coalesce(shown, false)
  }) AS facts
}
RETURN key, facts`,
};

/** All sources, the most trusted first, with the number of records from each. */
export const sourceList: Statement<Record<string, never> & { sourceProperties?: readonly string[] }, { recordCount: number, node: SourceNode }> = {
  name: 'source/list',
  access: 'read',
  cypher: `MATCH (source:Source)
RETURN COUNT { (source)<-[:RECORDED_IN]-() } AS recordCount,
  [
    source.id,
    source.kind,
    source.name,
    CASE WHEN size($sourceProperties) > 0 THEN [
      CASE WHEN 'retrievedAt' IN $sourceProperties THEN toString(source.retrievedAt) END,
      CASE WHEN 'licence' IN $sourceProperties THEN source.licence END
    ] END
  ]
  AS node
ORDER BY source.rank, source.id`,
  places: [{"at":["node"],"list":false,"label":"Source"}],
};

/** How many records came from each source. */
export const sourceRecordCount: Statement<{ keys: string[] }, { key: string, recordCount: number }> = {
  name: 'source/record-count',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key, COUNT { (source)<-[:RECORDED_IN]-() } AS recordCount`,
};

/** Where each node is recorded: its sources, best first, and what each calls it. A key is [label, id]. */
export const sourceRecords: Statement<{ keys: string[][] } & { sourceProperties?: readonly string[] }, { key: string[], records: { key: string, source: SourceNode }[] }> = {
  name: 'source/records',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (node:Author {id: key[1]}) WHERE key[0] = 'Author' RETURN node
    UNION
    MATCH (node:Paper {id: key[1]}) WHERE key[0] = 'Paper' RETURN node
    UNION
    MATCH (node:Affiliation {id: key[1]}) WHERE key[0] = 'Affiliation' RETURN node
    UNION
    MATCH (node:Topic {id: key[1]}) WHERE key[0] = 'Topic' RETURN node
    UNION
    MATCH (node:Post {id: key[1]}) WHERE key[0] = 'Post' RETURN node
  }
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, source.id, record.key
  RETURN collect({
    key: record.key,
    source:
      [
        source.id,
        source.kind,
        source.name,
        CASE WHEN size($sourceProperties) > 0 THEN [
          CASE WHEN 'retrievedAt' IN $sourceProperties THEN toString(source.retrievedAt) END,
          CASE WHEN 'licence' IN $sourceProperties THEN source.licence END
        ] END
      ]
  }) AS records
}
RETURN key, records`,
  places: [{"at":["records","source"],"list":false,"label":"Source"}],
};

/** Which papers are marked by the keywords that each paper is given, those with the most of them by weight first. */
export const themesCandidatesByKeyword: Statement<{ rows: { paper: string, keys: { id: string, weight: number }[] }[], limit: number }, { paper: string, candidates: { id: string, strength: number }[] }> = {
  name: 'themes/candidates-by-keyword',
  access: 'read',
  cypher: `UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (:Keyword {id: key.id})<-[:HAS_KEYWORD]-(other:Paper)
  WHERE other.id <> row.paper
  WITH other.id AS id, round(1000000 * sum(key.weight)) / 1000000 AS strength
  ORDER BY strength DESC, id
  LIMIT $limit
  RETURN collect({id: id, strength: strength}) AS candidates
}
RETURN row.paper AS paper, candidates`,
};

/** Which papers cite those that each paper is given, those with the most of them by weight first. */
export const themesCandidatesByReference: Statement<{ rows: { paper: string, keys: { id: string, weight: number }[] }[], limit: number }, { paper: string, candidates: { id: string, strength: number }[] }> = {
  name: 'themes/candidates-by-reference',
  access: 'read',
  cypher: `UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (:Paper {id: key.id})<-[:CITES]-(other:Paper)
  WHERE other.id <> row.paper
  WITH other.id AS id, round(1000000 * sum(key.weight)) / 1000000 AS strength
  ORDER BY strength DESC, id
  LIMIT $limit
  RETURN collect({id: id, strength: strength}) AS candidates
}
RETURN row.paper AS paper, candidates`,
};

/** Which papers are about the topics that each paper is given, those with the most of them by weight first. */
export const themesCandidatesByTopic: Statement<{ rows: { paper: string, keys: { id: string, weight: number }[] }[], limit: number }, { paper: string, candidates: { id: string, strength: number }[] }> = {
  name: 'themes/candidates-by-topic',
  access: 'read',
  cypher: `UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (:Topic {id: key.id})<-[:ABOUT]-(other:Paper)
  WHERE other.id <> row.paper
  WITH other.id AS id, round(1000000 * sum(key.weight)) / 1000000 AS strength
  ORDER BY strength DESC, id
  LIMIT $limit
  RETURN collect({id: id, strength: strength}) AS candidates
}
RETURN row.paper AS paper, candidates`,
};

/** Which other papers have each paper among their strongest links. */
export const themesChoosers: Statement<{ keys: string[] }, { key: string, choosers: string[] }> = {
  name: 'themes/choosers',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (:Paper {id: key})-[link:SHARES_THEME]-(other:Paper)
WHERE other.id IN link.chosenBy
WITH key, other.id AS id ORDER BY id
RETURN key, collect(id) AS choosers`,
};

/** What the themes and links of each paper are made from, and digests of what they were made from last. */
export const themesContents: Statement<{ keys: string[] }, { key: string, title: string, abstract: string | null, summary: string | null, authors: string[], references: string[], classified: string[], themedFrom: string | null, linkedFrom: string | null }> = {
  name: 'themes/contents',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(author.id) AS authors
}
CALL (paper) {
  MATCH (paper)-[:CITES]->(reference:Paper)
  WITH reference ORDER BY reference.id
  RETURN collect(reference.id) AS references
}
CALL (paper) {
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WHERE topic.scheme = 'openalex'
  WITH topic ORDER BY topic.id
  RETURN collect(topic.id) AS classified
}
RETURN key, coalesce(paper.title, '') AS title, paper.abstract AS abstract, paper.summary AS summary, authors, references,
  classified, paper.themedFrom AS themedFrom, paper.linkedFrom AS linkedFrom`,
};

/** Drops what a vocabulary no longer says of how its themes hang together. `pairs` has what it says: `a BROADER b`. */
export const themesDropFormerRelations: Statement<{ source: string, pairs: string[] }, Record<string, never>> = {
  name: 'themes/drop-former-relations',
  access: 'write',
  cypher: `MATCH (theme:Topic)-[relation:BROADER|RELATED]->(other:Topic)
WHERE relation.sources = [$source] AND NOT theme.id + ' ' + type(relation) + ' ' + other.id IN $pairs
DELETE relation`,
};

/** Drops themes that are no longer in their vocabulary. */
export const themesDropFormerThemes: Statement<{ themes: string[] }, Record<string, never>> = {
  name: 'themes/drop-former-themes',
  access: 'write',
  cypher: `MATCH (theme:Topic)
WHERE theme.scheme = 'theme' AND NOT theme.id IN $themes
  AND NOT EXISTS { MATCH (theme)-[:RECORDED_IN]->(source:Source) WHERE source.kind <> 'vocabulary' }
DETACH DELETE theme`,
};

/** Drops the links of papers but those to the papers that are named. */
export const themesDropLinks: Statement<{ rows: { paper: string, kept: string[] }[] }, Record<string, never>> = {
  name: 'themes/drop-links',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (:Paper {id: row.paper})-[link:SHARES_THEME]-(other:Paper)
WHERE NOT other.id IN row.kept
WITH DISTINCT link
DELETE link`,
};

/** Drops what no source says any more that papers are about. */
export const themesDropUnstated: Statement<{ papers: string[] }, Record<string, never>> = {
  name: 'themes/drop-unstated',
  access: 'write',
  cypher: `UNWIND $papers AS id
MATCH (:Paper {id: id})-[about:ABOUT]->(:Topic)
WHERE size(about.sources) = 0
DELETE about`,
};

/** Takes the keywords from papers. */
export const themesForgetKeywords: Statement<{ papers: string[] }, Record<string, never>> = {
  name: 'themes/forget-keywords',
  access: 'write',
  cypher: `UNWIND $papers AS id
MATCH (:Paper {id: id})-[has:HAS_KEYWORD]->(keyword:Keyword)
WITH keyword, collect(has) AS dropped
SET keyword.paperCount = keyword.paperCount - size(dropped)
WITH dropped
UNWIND dropped AS has
DELETE has`,
};

/** Takes back what a source says papers are about, with the evidence. What other sources say stays. */
export const themesForgetThemes: Statement<{ papers: string[], source: string }, Record<string, never>> = {
  name: 'themes/forget-themes',
  access: 'write',
  cypher: `UNWIND $papers AS id
MATCH (:Paper {id: id})-[about:ABOUT]->(:Topic)
WHERE $source IN about.sources
SET about.sources = [source IN about.sources WHERE source <> $source]
REMOVE about.score, about.phrases, about.fields, about.starts, about.ends`,
};

/** Notes what the links of papers were made from. */
export const themesMarkLinked: Statement<{ papers: string[] }, Record<string, never>> = {
  name: 'themes/mark-linked',
  access: 'write',
  cypher: `UNWIND $papers AS id
MATCH (paper:Paper {id: id})
SET paper.linkedFrom = paper.themedFrom`,
};

/** Notes what the themes and keywords of papers were made from, and that their links are yet to be made. */
export const themesMarkThemed: Statement<{ rows: { paper: string, digest: string }[] }, Record<string, never>> = {
  name: 'themes/mark-themed',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
SET paper.themedFrom = row.digest
REMOVE paper.linkedFrom`,
};

/** In how many papers something occurs, from which its rarity follows: papers about a topic or a narrower one,
 * about a topic itself, marked by a keyword, by an author, citing a paper. */
export const themesPaperCounts: Statement<{ topics: string[], keywords: string[], authors: string[], references: string[] }, { kind: 'topic' | 'topic itself' | 'keyword' | 'author' | 'reference', id: string, count: number }> = {
  name: 'themes/paper-counts',
  access: 'read',
  cypher: `CALL () {
  UNWIND $topics AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN 'topic' AS kind, id, count(DISTINCT paper) AS count
  UNION ALL
  UNWIND $topics AS id
  MATCH (:Topic {id: id})<-[about:ABOUT]-(:Paper)
  RETURN 'topic itself' AS kind, id, count(about) AS count
  UNION ALL
  UNWIND $keywords AS id
  MATCH (keyword:Keyword {id: id})
  RETURN 'keyword' AS kind, id, keyword.paperCount AS count
  UNION ALL
  UNWIND $authors AS id
  MATCH (:Author {id: id})-[authored:AUTHORED]->(:Paper)
  RETURN 'author' AS kind, id, count(authored) AS count
  UNION ALL
  UNWIND $references AS id
  MATCH (:Paper {id: id})<-[cites:CITES]-(:Paper)
  RETURN 'reference' AS kind, id, count(cites) AS count
}
RETURN kind, id, count ORDER BY kind, id`,
};

/** The ids of all papers. */
export const themesPapers: Statement<Record<string, never>, { id: string }> = {
  name: 'themes/papers',
  access: 'read',
  cypher: `MATCH (paper:Paper)
RETURN paper.id AS id
ORDER BY id`,
};

/** What papers are compared by: topics, keywords, authors and references. */
export const themesProfiles: Statement<{ keys: string[] }, { key: string, topics: { id: string, score: number }[], keywords: { stem: string, word: string, weight: number }[], authors: string[], references: string[] }> = {
  name: 'themes/profiles',
  access: 'read',
  cypher: `UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[about:ABOUT]->(topic:Topic)
  WHERE topic.scheme IN ['theme', 'openalex']
  WITH about, topic ORDER BY topic.id
  RETURN collect({id: topic.id, score: coalesce(about.score, 1.0)}) AS topics
}
CALL (paper) {
  MATCH (paper)-[has:HAS_KEYWORD]->(keyword:Keyword)
  WITH has, keyword ORDER BY keyword.id
  RETURN collect({stem: keyword.id, word: has.word, weight: has.weight}) AS keywords
}
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(author.id) AS authors
}
CALL (paper) {
  MATCH (paper)-[:CITES]->(reference:Paper)
  WITH reference ORDER BY reference.id
  RETURN collect(reference.id) AS references
}
RETURN key, topics, keywords, authors, references`,
};

/** The concepts of all schemes that say what a paper is about, with their broader and related ones. arXiv's
 * categories are left out: they name fields, not subjects. */
export const themesTree: Statement<Record<string, never>, { id: string, broader: string[], related: string[] }> = {
  name: 'themes/tree',
  access: 'read',
  cypher: `MATCH (topic:Topic)
WHERE topic.scheme IN ['theme', 'openalex']
CALL (topic) {
  MATCH (topic)-[:BROADER]->(other:Topic)
  WITH other ORDER BY other.id
  RETURN collect(other.id) AS broader
}
CALL (topic) {
  MATCH (topic)-[:RELATED]-(other:Topic)
  WITH other ORDER BY other.id
  RETURN collect(other.id) AS related
}
RETURN topic.id AS id, broader, related
ORDER BY id`,
};

/** Which version of a vocabulary the graph holds. */
export const themesVocabularyVersion: Statement<{ source: string }, { version: string }> = {
  name: 'themes/vocabulary-version',
  access: 'read',
  cypher: `MATCH (source:Source {id: $source})
RETURN source.version AS version`,
};

/** Writes the words that mark papers, by which papers on one subject find each other. The papers have none before.
 * How many a keyword marks is counted here, as counting them when it is asked for would take the longer
 * the larger the graph is. */
export const themesWriteKeywords: Statement<{ rows: { paper: string, stem: string, word: string, weight: number }[] }, Record<string, never>> = {
  name: 'themes/write-keywords',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (keyword:Keyword {id: row.stem})
SET keyword.paperCount = coalesce(keyword.paperCount, 0) + 1
CREATE (paper)-[:HAS_KEYWORD {word: row.word, weight: row.weight}]->(keyword)`,
};

/** Writes links between papers that share themes, with the parts of their score and the evidence of each.
 * Stored from the paper whose id comes first, read in both directions. `chosenBy` says for which of the two
 * it is among the strongest. */
export const themesWriteLinks: Statement<{ rows: { paper: string, other: string, chosenBy: string[], link: ThemeLink }[] }, Record<string, never>> = {
  name: 'themes/write-links',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (other:Paper {id: row.other})
MERGE (paper)-[link:SHARES_THEME]->(other)
SET link += row.link
SET link.chosenBy = row.chosenBy`,
};

/** Writes the themes found in papers. The evidence stands in parallel lists: phrase n was found in field n from
 * character n up to, but not with, character n, counted from 0. */
export const themesWriteThemes: Statement<{ rows: { paper: string, theme: string, source: string, score: number, phrases: string[], fields: string[], starts: number[], ends: number[] }[] }, Record<string, never>> = {
  name: 'themes/write-themes',
  access: 'write',
  cypher: `UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (theme:Topic {id: row.theme})
MERGE (paper)-[relationship:ABOUT]->(theme)
SET relationship.score = row.score, relationship.phrases = row.phrases, relationship.fields = row.fields,
  relationship.starts = row.starts, relationship.ends = row.ends
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]`,
};

/** Who writes on each topic or on its narrower ones. */
export const topicAuthors: Statement<{ keys: string[], orderBy: string, page: Page, limit: number, withTotal: boolean } & { authorProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, node: AuthorNode }[] }> = {
  name: 'topic/authors',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(DISTINCT paper) AS paperCount
  WITH *, CASE $orderBy WHEN 'name' THEN author.foldedName ELSE paperCount END AS sortKey, author.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    paperCount,
    [
      author.id,
      author.name,
      CASE WHEN size($authorProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
        CASE WHEN 'field' IN $authorProperties THEN author.field END,
        CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
        CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
        CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
        CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
        CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  RETURN count(DISTINCT author) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","node"]},{"at":["edges","node"],"list":false,"label":"Author"}],
};

/** The topics one step broader than each, by name. */
export const topicBroader: Statement<{ keys: string[] } & { topicProperties?: readonly string[] }, { key: string, nodes: TopicNode[] }> = {
  name: 'topic/broader',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})-[:BROADER]->(topic:Topic)
  WITH topic ORDER BY topic.foldedName, topic.id
  RETURN collect(
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  places: [{"at":["nodes"],"list":true,"label":"Topic"}],
};

/** The topic that an identifier names: a slug, its notation in its scheme ("cs.LG") or an OpenAlex id. */
export const topicByIdentifier: Statement<{ keys: string[] } & { topicProperties?: readonly string[] }, { key: string, node: TopicNode }> = {
  name: 'topic/by-identifier',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (topic:Topic {id: key})
  RETURN topic
  UNION
  MATCH (topic:Topic {notation: key})
  RETURN topic
  UNION
  MATCH (topic:Topic {openAlexId: key})
  RETURN topic
}
RETURN key,
  [
    topic.id,
    topic.name,
    topic.scheme,
    CASE WHEN size($topicProperties) > 0 THEN [
      CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
      CASE WHEN 'description' IN $topicProperties THEN topic.description END,
      CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
      CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
    ] END
  ]
  AS node`,
  places: [{"at":["node"],"list":false,"label":"Topic"}],
};

/** All topics: a page, filtered, ordered, and counted if asked. */
export const topicList: Statement<{ filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { topicProperties?: readonly string[] }, { total: number | null, edges: { sortKey: string | number, node: TopicNode }[] }> = {
  name: 'topic/list',
  access: 'read',
  cypher: `CALL () {
  MATCH (topic:Topic)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'name' THEN topic.foldedName CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(topic.description, '')) CONTAINS literal.value
        WHEN 'scheme' THEN topic.scheme = literal.value
      END,
      false
    )
  ))
  WITH *, CASE $orderBy WHEN 'papers' THEN COUNT { (topic)<-[:ABOUT]-(:Paper) } ELSE topic.foldedName END AS sortKey, topic.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (topic:Topic)
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'name' THEN topic.foldedName CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(topic.description, '')) CONTAINS literal.value
        WHEN 'scheme' THEN topic.scheme = literal.value
      END,
      false
    )
  ))
  RETURN count(topic) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","node"]},{"at":["edges","node"],"list":false,"label":"Topic"}],
};

/** The topics one step narrower than each, by name. */
export const topicNarrower: Statement<{ keys: string[] } & { topicProperties?: readonly string[] }, { key: string, nodes: TopicNode[] }> = {
  name: 'topic/narrower',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER]-(topic:Topic)
  WITH topic ORDER BY topic.foldedName, topic.id
  RETURN collect(
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  places: [{"at":["nodes"],"list":true,"label":"Topic"}],
};

/** The papers about each topic, or about its narrower ones too: a page for each, filtered, ordered, and
 * counted if asked. `score` is that of the best fitting topic. */
export const topicPapers: Record<'own' | 'around', Statement<{ keys: string[], includeNarrower: boolean, filter: Conditions, orderBy: string, page: Page, limit: number, withTotal: boolean } & { paperProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, score: number | null, node: PaperNode }[] }>> = {
  own: {
  name: 'topic/papers',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(topic:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE $includeNarrower OR topic.id = key
  WITH key, paper, max(about.score) AS score
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    score,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:BROADER*0..]-(topic:Topic)<-[:ABOUT]-(paper:Paper)
  WHERE $includeNarrower OR topic.id = countedKey
  WITH DISTINCT paper
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","score","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
  around: {
  name: 'topic/papers',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(topic:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE $includeNarrower OR topic.id = key
  WITH key, paper, max(about.score) AS score
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  WITH *,
    CASE $orderBy
      WHEN 'title' THEN paper.foldedTitle
      WHEN 'citations' THEN coalesce(paper.citationCount, -1)
      ELSE coalesce(toString(paper.publishedOn), '')
    END AS sortKey,
    paper.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    score,
    [
      paper.id,
      paper.title,
      paper.year,
      CASE WHEN size($paperProperties) > 0 THEN [
        CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
        CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
        CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
        CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
        CASE WHEN 'category' IN $paperProperties THEN paper.category END,
        CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
        CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
        CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
        CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
        CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
        CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
        CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
        CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
        CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
        CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
        CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
        CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
        CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
        CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:BROADER*0..]-(topic:Topic)<-[:ABOUT]-(paper:Paper)
  WHERE $includeNarrower OR topic.id = countedKey
  WITH DISTINCT paper
  WITH *
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        ELSE NOT literal.negated
      END,
      false
    )
  ))
  WITH *,
    CASE WHEN size($filter.authors) = 0 THEN []
      ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
    END AS filterAuthors,
    CASE WHEN size($filter.affiliations) = 0 THEN []
      ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
    END AS filterAffiliations,
    CASE WHEN size($filter.topics) = 0 THEN []
      ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
    END AS filterTopics
  WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
    literal.negated <> coalesce(
      CASE literal.field
        WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
        WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
        WHEN 'yearFrom' THEN paper.year >= literal.value
        WHEN 'yearTo' THEN paper.year <= literal.value
        WHEN 'category' THEN paper.category = literal.value
        WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
        WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
        WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
        WHEN 'author' THEN literal.value IN filterAuthors
        WHEN 'affiliation' THEN literal.value IN filterAffiliations
        WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      END,
      false
    )
  ))
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","score","node"]},{"at":["edges","node"],"list":false,"label":"Paper"}],
},
};

/** The topics that papers about each topic are about as well, the most closely related first. `strength` is
 * Salton's cosine: the papers about both, over the geometric mean of the papers about either. */
export const topicRelated: Statement<{ keys: string[], page: Page, limit: number, withTotal: boolean } & { topicProperties?: readonly string[] }, { key: string, total: number | null, edges: { sortKey: string | number, paperCount: number, strength: number, node: TopicNode }[] }> = {
  name: 'topic/related',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (self:Topic {id: key})<-[:ABOUT]-(paper:Paper)-[:ABOUT]->(topic:Topic)
  WHERE topic.id <> key
  WITH self, topic, count(paper) AS paperCount
  WITH topic, paperCount,
    paperCount / sqrt(1.0 * COUNT { (self)<-[:ABOUT]-(:Paper) } * COUNT { (topic)<-[:ABOUT]-(:Paper) }) AS strength
  WITH *, strength AS sortKey, topic.id AS tieBreak
  WITH *
  WHERE $page.after IS NULL
    OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
    OR (
      sortKey = $page.after.key
      AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
    )
  WITH *
  ORDER BY
    CASE WHEN $page.descending THEN sortKey END DESC,
    CASE WHEN NOT $page.descending THEN sortKey END,
    CASE WHEN $page.backward THEN tieBreak END DESC,
    CASE WHEN NOT $page.backward THEN tieBreak END
  LIMIT $limit
  RETURN collect([
    sortKey,
    paperCount,
    strength,
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:ABOUT]-(:Paper)-[:ABOUT]->(topic:Topic)
  WHERE topic.id <> countedKey
  RETURN count(DISTINCT topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total`,
  places: [{"at":["edges"],"list":true,"names":["sortKey","paperCount","strength","node"]},{"at":["edges","node"],"list":false,"label":"Topic"}],
};

/** The topics that the scheme relates to each topic without one being broader, by name. */
export const topicSeeAlso: Statement<{ keys: string[] } & { topicProperties?: readonly string[] }, { key: string, nodes: TopicNode[] }> = {
  name: 'topic/see-also',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})-[:RELATED]-(topic:Topic)
  WITH topic ORDER BY topic.foldedName, topic.id
  RETURN collect(
    [
      topic.id,
      topic.name,
      topic.scheme,
      CASE WHEN size($topicProperties) > 0 THEN [
        CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
        CASE WHEN 'description' IN $topicProperties THEN topic.description END,
        CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
        CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
      ] END
    ]
  ) AS nodes
}
RETURN key, nodes`,
  places: [{"at":["nodes"],"list":true,"label":"Topic"}],
};

/** The ids of each topic and of all that are narrower, however many steps. */
export const topicWithin: Statement<{ keys: string[] }, { key: string, ids: string[] }> = {
  name: 'topic/within',
  access: 'read',
  cypher: `UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(topic:Topic)
  WITH DISTINCT topic.id AS id ORDER BY id
  RETURN collect(id) AS ids
}
RETURN key, ids`,
};

/** Each id names one node. On Neo4j the constraint brings the index that look-ups use. */
export const setupConstraints: Script = {
  name: 'setup/constraints',
  commands: [
    `CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT affiliation_id IF NOT EXISTS FOR (n:Affiliation) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT keyword_id IF NOT EXISTS FOR (n:Keyword) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT metric_id IF NOT EXISTS FOR (n:Metric) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT word_text IF NOT EXISTS FOR (n:Word) REQUIRE n.text IS UNIQUE`,
    `CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT namesakes_id IF NOT EXISTS FOR (n:Namesakes) REQUIRE n.id IS UNIQUE`,
  ],
};

/** The full-text indexes. What they hold is folded already (src/search/words.ts), so that both
 * engines see the same words. One that is still being filled refuses to be asked, so they are waited for. */
export const setupFullText: Script = {
  name: 'setup/full-text',
  commands: [
    `CREATE FULLTEXT INDEX author_nameWords IF NOT EXISTS FOR (n:Author) ON EACH [n.nameWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX author_textWords IF NOT EXISTS FOR (n:Author) ON EACH [n.textWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX paper_nameWords IF NOT EXISTS FOR (n:Paper) ON EACH [n.nameWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX paper_titleSample IF NOT EXISTS FOR (n:Paper) ON EACH [n.titleSample] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX paper_textWords IF NOT EXISTS FOR (n:Paper) ON EACH [n.textWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX affiliation_nameWords IF NOT EXISTS FOR (n:Affiliation) ON EACH [n.nameWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX affiliation_textWords IF NOT EXISTS FOR (n:Affiliation) ON EACH [n.textWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX topic_nameWords IF NOT EXISTS FOR (n:Topic) ON EACH [n.nameWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX topic_textWords IF NOT EXISTS FOR (n:Topic) ON EACH [n.textWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX post_nameWords IF NOT EXISTS FOR (n:Post) ON EACH [n.nameWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX post_textWords IF NOT EXISTS FOR (n:Post) ON EACH [n.textWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX paper_awaitedWords IF NOT EXISTS FOR (n:Paper) ON EACH [n.awaitedWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX word_prefixes IF NOT EXISTS FOR (n:Word) ON EACH [n.prefixes] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CREATE FULLTEXT INDEX word_deletions IF NOT EXISTS FOR (n:Word) ON EACH [n.deletions] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    `CALL db.awaitIndexes(300)`,
  ],
  grafeo: [
    `CREATE INDEX word_text_lookup IF NOT EXISTS FOR (n:Word) ON (n.text)`,
    `CREATE INDEX author_nameWords IF NOT EXISTS FOR (n:Author) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX author_textWords IF NOT EXISTS FOR (n:Author) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX paper_nameWords IF NOT EXISTS FOR (n:Paper) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX paper_titleSample IF NOT EXISTS FOR (n:Paper) ON (n.titleSample) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX paper_textWords IF NOT EXISTS FOR (n:Paper) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX affiliation_nameWords IF NOT EXISTS FOR (n:Affiliation) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX affiliation_textWords IF NOT EXISTS FOR (n:Affiliation) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX topic_nameWords IF NOT EXISTS FOR (n:Topic) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX topic_textWords IF NOT EXISTS FOR (n:Topic) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX post_nameWords IF NOT EXISTS FOR (n:Post) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX post_textWords IF NOT EXISTS FOR (n:Post) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX paper_awaitedWords IF NOT EXISTS FOR (n:Paper) ON (n.awaitedWords) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX word_prefixes IF NOT EXISTS FOR (n:Word) ON (n.prefixes) USING TEXT {tokenizer: 'standard', stop_words: []}`,
    `CREATE INDEX word_deletions IF NOT EXISTS FOR (n:Word) ON (n.deletions) USING TEXT {tokenizer: 'standard', stop_words: []}`,
  ],
};

/** What look-ups by identifier and ordered lists need. */
export const setupIndexes: Script = {
  name: 'setup/indexes',
  commands: [
    `CREATE INDEX merged_id IF NOT EXISTS FOR (n:MergedAuthor) ON (n.id)`,
    `CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid)`,
    `CREATE INDEX author_openAlexId IF NOT EXISTS FOR (n:Author) ON (n.openAlexId)`,
    `CREATE INDEX author_semanticScholarId IF NOT EXISTS FOR (n:Author) ON (n.semanticScholarId)`,
    `CREATE INDEX author_foldedName IF NOT EXISTS FOR (n:Author) ON (n.foldedName)`,
    `CREATE INDEX author_nameKey IF NOT EXISTS FOR (n:Author) ON (n.nameKey)`,
    `CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi)`,
    `CREATE INDEX paper_arxivId IF NOT EXISTS FOR (n:Paper) ON (n.arxivId)`,
    `CREATE INDEX paper_openAlexId IF NOT EXISTS FOR (n:Paper) ON (n.openAlexId)`,
    `CREATE INDEX paper_semanticScholarId IF NOT EXISTS FOR (n:Paper) ON (n.semanticScholarId)`,
    `CREATE INDEX paper_publishedOn IF NOT EXISTS FOR (n:Paper) ON (n.publishedOn)`,
    `CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year)`,
    `CREATE INDEX paper_citationCount IF NOT EXISTS FOR (n:Paper) ON (n.citationCount)`,
    `CREATE INDEX paper_foldedTitle IF NOT EXISTS FOR (n:Paper) ON (n.foldedTitle)`,
    `CREATE INDEX affiliation_ror IF NOT EXISTS FOR (n:Affiliation) ON (n.ror)`,
    `CREATE INDEX affiliation_foldedName IF NOT EXISTS FOR (n:Affiliation) ON (n.foldedName)`,
    `CREATE INDEX affiliation_openAlexId IF NOT EXISTS FOR (n:Affiliation) ON (n.openAlexId)`,
    `CREATE INDEX topic_notation IF NOT EXISTS FOR (n:Topic) ON (n.notation)`,
    `CREATE INDEX topic_openAlexId IF NOT EXISTS FOR (n:Topic) ON (n.openAlexId)`,
  ],
  grafeo: [
    `CREATE INDEX author_id_lookup IF NOT EXISTS FOR (n:Author) ON (n.id)`,
    `CREATE INDEX paper_id_lookup IF NOT EXISTS FOR (n:Paper) ON (n.id)`,
    `CREATE INDEX affiliation_id_lookup IF NOT EXISTS FOR (n:Affiliation) ON (n.id)`,
    `CREATE INDEX topic_id_lookup IF NOT EXISTS FOR (n:Topic) ON (n.id)`,
    `CREATE INDEX post_id_lookup IF NOT EXISTS FOR (n:Post) ON (n.id)`,
    `CREATE INDEX keyword_id_lookup IF NOT EXISTS FOR (n:Keyword) ON (n.id)`,
    `CREATE INDEX metric_id_lookup IF NOT EXISTS FOR (n:Metric) ON (n.id)`,
    `CREATE INDEX source_id_lookup IF NOT EXISTS FOR (n:Source) ON (n.id)`,
    `CREATE INDEX import_id_lookup IF NOT EXISTS FOR (n:Import) ON (n.id)`,
    `CREATE INDEX decision_id_lookup IF NOT EXISTS FOR (n:Decision) ON (n.id)`,
    `CREATE INDEX redirect_id_lookup IF NOT EXISTS FOR (n:Redirect) ON (n.id)`,
    `CREATE INDEX namesakes_id_lookup IF NOT EXISTS FOR (n:Namesakes) ON (n.id)`,
    `CREATE INDEX merged_id_lookup IF NOT EXISTS FOR (n:MergedAuthor) ON (n.id)`,
    `CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid)`,
    `CREATE INDEX author_openAlexId IF NOT EXISTS FOR (n:Author) ON (n.openAlexId)`,
    `CREATE INDEX author_semanticScholarId IF NOT EXISTS FOR (n:Author) ON (n.semanticScholarId)`,
    `CREATE INDEX author_foldedName IF NOT EXISTS FOR (n:Author) ON (n.foldedName)`,
    `CREATE INDEX author_nameKey IF NOT EXISTS FOR (n:Author) ON (n.nameKey)`,
    `CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi)`,
    `CREATE INDEX paper_arxivId IF NOT EXISTS FOR (n:Paper) ON (n.arxivId)`,
    `CREATE INDEX paper_openAlexId IF NOT EXISTS FOR (n:Paper) ON (n.openAlexId)`,
    `CREATE INDEX paper_semanticScholarId IF NOT EXISTS FOR (n:Paper) ON (n.semanticScholarId)`,
    `CREATE INDEX paper_publishedOn IF NOT EXISTS FOR (n:Paper) ON (n.publishedOn)`,
    `CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year)`,
    `CREATE INDEX paper_citationCount IF NOT EXISTS FOR (n:Paper) ON (n.citationCount)`,
    `CREATE INDEX paper_foldedTitle IF NOT EXISTS FOR (n:Paper) ON (n.foldedTitle)`,
    `CREATE INDEX paper_titleShelf IF NOT EXISTS FOR (n:Paper) ON (n.titleShelf)`,
    `CREATE INDEX paper_citationShelf IF NOT EXISTS FOR (n:Paper) ON (n.citationShelf)`,
    `CREATE INDEX affiliation_ror IF NOT EXISTS FOR (n:Affiliation) ON (n.ror)`,
    `CREATE INDEX affiliation_foldedName IF NOT EXISTS FOR (n:Affiliation) ON (n.foldedName)`,
    `CREATE INDEX affiliation_openAlexId IF NOT EXISTS FOR (n:Affiliation) ON (n.openAlexId)`,
    `CREATE INDEX topic_notation IF NOT EXISTS FOR (n:Topic) ON (n.notation)`,
    `CREATE INDEX topic_openAlexId IF NOT EXISTS FOR (n:Topic) ON (n.openAlexId)`,
  ],
};

export const allStatements = [
  affiliationAuthors,
  affiliationByIdentifier,
  affiliationCollaborators,
  affiliationList,
  ...Object.values(affiliationPapers),
  affiliationPartOf,
  affiliationParts,
  affiliationTopics,
  authorAffiliations,
  authorById,
  authorByIdentifier,
  authorBylines,
  authorCoauthors,
  authorJointPapers,
  authorList,
  authorMentions,
  authorMetrics,
  ...Object.values(authorPapers),
  ...Object.values(authorPapersWith),
  authorPosts,
  authorSelectedWork,
  authorTopics,
  authorTopicsWith,
  boltNodes,
  boltRelationships,
  consoleNames,
  doctorAuthorsOfNothing,
  doctorConstraints,
  doctorDanglingRedirects,
  doctorHierarchy,
  doctorIndexes,
  doctorMetricsOfNobody,
  doctorNotSearchable,
  doctorOpenNamesakes,
  doctorPapersWithoutAuthors,
  doctorSameAuthorIdentifier,
  doctorSameId,
  doctorSamePaperIdentifier,
  doctorStaleMetrics,
  doctorStrayAuthorships,
  doctorUnfinishedImports,
  doctorWithoutMetrics,
  doctorWithoutSource,
  doctorWithoutThemes,
  exportNodes,
  ...Object.values(exportPaperIds),
  exportPapers,
  ...Object.values(facetCounts),
  graphIds,
  graphNodeCounts,
  graphPaperCount,
  graphRelationshipCounts,
  graphTakeTurn,
  identityAffiliationsByIdentifier,
  identityAuthorsByIdentifier,
  identityAuthorsByName,
  identityAuthorsOfPapers,
  identityBylines,
  identityCloseNamesakes,
  identityDuplicates,
  identityKeptApart,
  identityMarkTold,
  identityNames,
  identityNamesakes,
  identityNamesakesToResolve,
  identityOpenKeys,
  identityOpenNamesakes,
  identityPapersByIdentifier,
  identityPapersByTitle,
  identityRedirectPapers,
  identityShares,
  identityTitles,
  identityUnlistedNameKeys,
  identityWriteDoubts,
  importAwaitReferences,
  importAwaited,
  importAwaiting,
  importCite,
  importFinish,
  importPosition,
  importSavePosition,
  importStatements,
  importWithdrawPapers,
  loadAffiliations,
  loadAuthors,
  loadAuthorships,
  loadBroader,
  loadDropUnselectedWorks,
  loadEmployments,
  loadLinkSelectedWorks,
  loadMentions,
  loadMetrics,
  loadPaperAffiliations,
  loadPaperTopics,
  loadPapers,
  loadParents,
  loadPosts,
  loadRelated,
  loadSearchWords,
  loadSelections,
  loadShelves,
  loadSources,
  loadTexts,
  loadTopics,
  loadUnindexed,
  loadUnshelved,
  loadWordCounts,
  loadWords,
  loadWritings,
  mergeAuthorships,
  mergeBringBack,
  mergeEmployments,
  mergeHide,
  mergeKeepApart,
  mergeMentions,
  mergeMerged,
  mergeMergedInto,
  mergeMetrics,
  mergeRecords,
  mergeRedirects,
  mergeSelections,
  mergeShow,
  mergeUndo,
  mergeWritings,
  metricAuthorships,
  metricDropOrphans,
  metricDropStale,
  metricWrite,
  paperAffiliations,
  paperAuthors,
  paperById,
  paperByIdentifier,
  ...Object.values(paperCitedBy),
  paperFirstByTitle,
  paperLastByTitle,
  paperLeastCited,
  ...Object.values(paperLinked),
  paperLinksAmong,
  paperList,
  ...Object.values(paperListByNeighbourhood),
  paperMentions,
  paperMostCited,
  paperNewest,
  paperOldest,
  ...Object.values(paperReferences),
  paperSharedThemes,
  paperTopics,
  postAuthor,
  postByIdentifier,
  postList,
  postMentions,
  searchCandidates,
  searchNearWords,
  sourceByIdentifier,
  sourceFacts,
  sourceList,
  sourceRecordCount,
  sourceRecords,
  themesCandidatesByKeyword,
  themesCandidatesByReference,
  themesCandidatesByTopic,
  themesChoosers,
  themesContents,
  themesDropFormerRelations,
  themesDropFormerThemes,
  themesDropLinks,
  themesDropUnstated,
  themesForgetKeywords,
  themesForgetThemes,
  themesMarkLinked,
  themesMarkThemed,
  themesPaperCounts,
  themesPapers,
  themesProfiles,
  themesTree,
  themesVocabularyVersion,
  themesWriteKeywords,
  themesWriteLinks,
  themesWriteThemes,
  topicAuthors,
  topicBroader,
  topicByIdentifier,
  topicList,
  topicNarrower,
  ...Object.values(topicPapers),
  topicRelated,
  topicSeeAlso,
  topicWithin,
];

