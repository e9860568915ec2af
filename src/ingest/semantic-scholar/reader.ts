import type { Entry, Place } from '../entry.ts';
import { type Gazetteer, readGazetteer } from '../gazetteer.ts';
import { linesOf } from '../lines.ts';
import { readItem } from './item.ts';

const MAX_EXCERPT = 120;

/**
 * Reads papers and authors of Semantic Scholar: JSON lines, which may come in pieces and without end, or JSON
 * arrays, as the API answers with; one that has several lines is held in memory. `file` is where it comes from.
 * What is no JSON and items that say nothing are entries that say so.
 */
export async function* readSemanticScholar(
  text: string | AsyncIterable<string>,
  file: string,
  gazetteer: Gazetteer = readGazetteer(),
): AsyncGenerator<Entry> {
  const place = { file, line: 0 };
  let open: string | undefined;
  for await (const raw of linesOf(typeof text === 'string' ? [text] : text)) {
    if (open !== undefined) {
      open += `${raw}\n`;
      continue;
    }
    place.line += 1;
    const line = raw.replace(/^\uFEFF/, '').trim();
    if (line.startsWith('[') && !line.endsWith(']')) open = `${line}\n`;
    else if (line !== '') yield* readJson(line, { ...place }, gazetteer);
  }
  if (open !== undefined) yield* readJson(open, place, gazetteer);
}

function* readJson(json: string, place: Place, gazetteer: Gazetteer): Generator<Entry> {
  const excerpt = json.trim().slice(0, MAX_EXCERPT);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    yield { place, reason: `not JSON: ${(error as Error).message}`, text: excerpt };
    return;
  }
  if (!Array.isArray(value)) yield readItem(value, place, excerpt, gazetteer);
  else
    for (const [index, item] of value.entries()) yield readItem(item, place, `item ${index + 1}`, gazetteer);
}
