import type { Entry } from '../entry.ts';
import { type Gazetteer, readGazetteer } from '../gazetteer.ts';
import { readEntry } from './entry.ts';
import { type Feed, parseFeed } from './feed.ts';

/**
 * Reads a feed of arXiv, in Atom: a paper for each entry, with its categories. A feed that is broken or cut is one
 * entry that says so. `file` is where it comes from.
 */
export async function* readArxiv(
  xml: string,
  file: string,
  gazetteer: Gazetteer = readGazetteer(),
): AsyncGenerator<Entry> {
  let feed: Feed;
  try {
    feed = parseFeed(xml);
  } catch (error) {
    yield { place: { file, line: 1 }, reason: (error as Error).message, text: file };
    return;
  }
  for (const { line, entry } of feed.entries) yield readEntry(entry, { file, line }, gazetteer);
}
