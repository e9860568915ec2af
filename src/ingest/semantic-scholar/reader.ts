import type { Entry, Place } from '../entry.ts';
import { fileLines } from '../file-lines.ts';
import { type Gazetteer, readGazetteer } from '../gazetteer.ts';
import { readItem } from './item.ts';

const MAX_EXCERPT = 120;

/**
 * Reads a file of papers and authors of Semantic Scholar: JSON lines without end, or JSON arrays, as the API answers with;
 * one that has several lines is held in memory. What is no JSON and items that say nothing are entries that say so. Throws
 * what fileLines throws.
 */
export async function* readSemanticScholar(
  file: string,
  gazetteer: Gazetteer = readGazetteer(),
): AsyncGenerator<Entry> {
  let open: { place: Place; json: string } | undefined;
  for await (const { number, text } of fileLines(file)) {
    const place = { file, line: number };
    const line = text?.trim();
    if (line === undefined) yield { place, reason: 'the line is not UTF-8', text: '' };
    else if (open) open.json += `${line}\n`;
    else if (line.startsWith('[') && !line.endsWith(']')) open = { place, json: `${line}\n` };
    else yield* readJson(line, place, gazetteer);
  }
  if (open) yield* readJson(open.json, open.place, gazetteer);
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
