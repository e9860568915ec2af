import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

/** The two real documents, which are not part of the repository. */
export interface Documents {
  authorPage: string;
  forumProfile: string;
}

function find(prefix: string): string | undefined {
  try {
    const name = readdirSync(FOLDER).find((file) => file.startsWith(prefix) && file.endsWith('.txt'));
    return name && readFileSync(`${FOLDER}${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The documents, if they are at hand beside the repository. Where they are not, says that `tests` are left
 * out, or fails if COTERIE_REQUIRE_ALL=1 asks for everything.
 */
export function findDocuments(tests: string): Documents | undefined {
  const authorPage = find('003_');
  const forumProfile = find('000_');
  if (authorPage && forumProfile) return { authorPage, forumProfile };
  const message = `the two documents are not in ${FOLDER}`;
  if (process.env.COTERIE_REQUIRE_ALL === '1') throw new Error(`${message}, and all tests are required`);
  process.stderr.write(`Left out: ${tests} (${message})\n`);
  return undefined;
}
