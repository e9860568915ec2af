import { mkdir, readdir } from 'node:fs/promises';
import { writeSnapshot } from '../generate/snapshot.ts';
import { createProgress } from '../progress.ts';
import { SettingsError } from '../settings.ts';

const MOST_PAPERS = 10_000_000;
const LARGEST_SEED = 2 ** 32 - 1;

interface Options {
  papers: string;
  out: string;
  seed: string;
  linesPerPart: string;
}

/**
 * Writes a made-up literature in the form of an OpenAlex snapshot into a folder, which it makes where there is
 * none, and says what is in it. Throws SettingsError for a number out of range or a folder that is in use.
 */
export async function generate({ papers, out, seed, linesPerPart }: Options): Promise<void> {
  const options = {
    papers: integer('--papers', papers, 1, MOST_PAPERS),
    seed: integer('--seed', seed, 0, LARGEST_SEED),
    linesPerPart: integer('--lines-per-part', linesPerPart, 1, MOST_PAPERS),
  };
  await makeEmptyFolder(out);
  const begun = performance.now();
  const { bytes, ...counts } = await writeSnapshot({ ...options, folder: out, progress: createProgress() });
  const seconds = (performance.now() - begun) / 1000;
  const contents = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  process.stdout.write(
    `${out}: ${contents.join(', ')}; ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(counts.works / seconds)} papers a second\n`,
  );
}

function integer(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new SettingsError(
    `${option}: ${JSON.stringify(text)} is not a whole number from ${least} to ${most}.`,
  );
}

async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'that is a file' : `it cannot be used (${code})`;
    throw new SettingsError(`${folder}: ${reason}.`, { cause });
  }
  throw new SettingsError(`${folder}: the folder is not empty; name a new one.`);
}
