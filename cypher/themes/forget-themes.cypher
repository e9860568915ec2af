// Takes back what a source says papers are about, with the evidence. What other sources say stays.
//
// @write
// @params { papers: string[], source: string }
// @row {}
UNWIND $papers AS id
MATCH (:Paper {id: id})-[about:ABOUT]->(:Topic)
WHERE $source IN about.sources
SET about.sources = [source IN about.sources WHERE source <> $source]
REMOVE about.score, about.phrases, about.fields, about.starts, about.ends
