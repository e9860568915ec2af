// What look-ups by identifier and ordered lists need.
//
// @script
CREATE INDEX merged_id IF NOT EXISTS FOR (n:MergedAuthor) ON (n.id);
CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid);
CREATE INDEX author_openAlexId IF NOT EXISTS FOR (n:Author) ON (n.openAlexId);
CREATE INDEX author_semanticScholarId IF NOT EXISTS FOR (n:Author) ON (n.semanticScholarId);
CREATE INDEX author_foldedName IF NOT EXISTS FOR (n:Author) ON (n.foldedName);
CREATE INDEX author_nameKey IF NOT EXISTS FOR (n:Author) ON (n.nameKey);
CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi);
CREATE INDEX paper_arxivId IF NOT EXISTS FOR (n:Paper) ON (n.arxivId);
CREATE INDEX paper_openAlexId IF NOT EXISTS FOR (n:Paper) ON (n.openAlexId);
CREATE INDEX paper_semanticScholarId IF NOT EXISTS FOR (n:Paper) ON (n.semanticScholarId);
CREATE INDEX paper_publishedOn IF NOT EXISTS FOR (n:Paper) ON (n.publishedOn);
CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE INDEX paper_citationCount IF NOT EXISTS FOR (n:Paper) ON (n.citationCount);
CREATE INDEX paper_foldedTitle IF NOT EXISTS FOR (n:Paper) ON (n.foldedTitle);
CREATE INDEX affiliation_ror IF NOT EXISTS FOR (n:Affiliation) ON (n.ror);
CREATE INDEX affiliation_foldedName IF NOT EXISTS FOR (n:Affiliation) ON (n.foldedName);
CREATE INDEX affiliation_openAlexId IF NOT EXISTS FOR (n:Affiliation) ON (n.openAlexId);
CREATE INDEX topic_notation IF NOT EXISTS FOR (n:Topic) ON (n.notation);
CREATE INDEX topic_openAlexId IF NOT EXISTS FOR (n:Topic) ON (n.openAlexId);
