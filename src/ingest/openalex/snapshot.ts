import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a snapshot has, in the order in which it is read: authors last, as works tell whom they are. */
const kinds = ['topics', 'institutions', 'works', 'authors'] as const;
export type Kind = (typeof kinds)[number];

/** A file of one kind of things. */
export interface Part {
  file: string;
  kind: Kind;
  /** In bytes. */
  size: number;
}

/**
 * The parts of a snapshot, `data/jsonl/works/updated_date=…/part_0000.gz` or without `data` or `jsonl`, by kind
 * and then by name, so that what was updated last comes last. A single file is told by its name, or holds works.
 * Throws where the folder has none.
 */
export async function partsOf(input: string): Promise<Part[]> {
  const itself = await stat(input);
  if (!itself.isDirectory()) {
    const kind = kinds.find((one) => path.basename(input).startsWith(one)) ?? 'works';
    return [{ file: input, kind, size: itself.size }];
  }
  const parts: Part[] = [];
  const files = (await readdir(input, { recursive: true })).sort((a, b) => (a < b ? -1 : 1));
  for (const kind of kinds) {
    for (const file of files) {
      const folders = file.split(path.sep);
      if (folders.slice(0, -1).includes(kind) && /\.(gz|jsonl?)$/.test(file)) {
        const part = path.join(input, file);
        parts.push({ file: part, kind, size: (await stat(part)).size });
      }
    }
  }
  if (parts.length === 0) {
    throw new Error(
      `${input} holds no snapshot: works are looked for in data/jsonl/works/updated_date=…/*.gz`,
    );
  }
  return parts;
}
