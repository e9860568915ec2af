import { categoryId, type Gazetteer } from '../gazetteer.ts';
import type { TopicRecord } from '../record.ts';

/** `cs.LG`, `hep-th`, `cond-mat.dis-nn`; not the classes of the ACM (`I.2.6`) and the MSC (`68T05`) among them. */
const CATEGORY = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[A-Za-z]+)*)?$/;

/** The categories among the terms, as topics, each once. */
export function categoryTopics(terms: string[], gazetteer: Gazetteer): TopicRecord[] {
  const codes = new Set(terms.filter((term) => CATEGORY.test(term)));
  return [...codes].map((code) => ({
    type: 'topic',
    id: categoryId(code, gazetteer),
    name: code,
    scheme: 'arxiv',
    notation: code,
  }));
}

/** A category as author pages print it: `LG` for `cs.LG`; whole where the gazetteer knows it not, as `math.OC`. */
export function printedCategory(code: string, gazetteer: Gazetteer): string {
  return gazetteer.category(code) ? code.slice(code.indexOf('.') + 1) : code;
}
