import type { PaperNode } from '../../cypher/statements.generated.ts';

/** A paper with all that a bibliography says of it. */
export interface ExportedPaper {
  id: string;
  title: string;
  abstract: string | null;
  summary: string | null;
  publishedOn: string | null;
  year: number | null;
  kind: PaperNode['kind'];
  venue: string | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
  publisher: string | null;
  category: string | null;
  doi: string | null;
  arxivId: string | null;
  openAlexId: string | null;
  semanticScholarId: string | null;
  hasCode: boolean;
  citationCount: number | null;
  authorCoverage: 'known' | 'partial' | null;
  authors: { id: string; name: string; orcid: string | null; position: number | null }[];
  affiliations: { id: string; name: string; ror: string | null }[];
  topics: { id: string; name: string; scheme: string }[];
}
