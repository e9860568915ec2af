import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type CypherConsole, CypherError } from '../console/console.ts';
import { FORMATS, type Format, formatAnswer, summaryOf } from '../console/format.ts';
import { type Command, readScript } from '../console/line-reader.ts';
import { openConsole } from '../console/open.ts';
import { readAssignment, readParameter } from '../console/parameters.ts';
import { promptFor } from '../console/prompt.ts';
import type { WrittenStatement } from '../console/statements.ts';
import { ExpectedError } from '../expected-error.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** What a shell takes a command for that Ctrl-C has ended. */
const INTERRUPTED = 130;

interface Given {
  file?: string;
  format: string;
  param: string[];
  write?: boolean;
}

/**
 * Runs the Cypher that is given, or that of a file or of standard input, or asks for it on a terminal. Throws
 * SettingsError for options that make no sense, and CypherError for a statement that fails, after those before it.
 */
export async function cypher(
  given: string | undefined,
  { file, format, param, write }: Given,
): Promise<void> {
  if (given !== undefined && file !== undefined)
    throw new SettingsError('--file: give statements or a file with them, not both.');
  const known = FORMATS.find((one) => one === format);
  if (!known) throw new SettingsError(`--format: ${JSON.stringify(format)} is not ${FORMATS.join(', ')}.`);
  const parameters = new Map(param.map(readParameter));
  const asks = given === undefined && file === undefined && process.stdin.isTTY;
  const script = asks ? [] : readScript(given ?? readText(file));
  const console = await openConsole(readSettings(process.env), { write: write ?? false });
  try {
    if (asks) await prompt(console, known, parameters, write ?? false);
    else await runAll(console, script, known, parameters);
  } finally {
    await console.close();
  }
}

function readText(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (cause) {
    throw new ExpectedError(`--file: ${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** Runs a script. What is given for the whole of it goes before its own `:param`. */
async function runAll(
  console: CypherConsole,
  script: readonly (Command | WrittenStatement)[],
  format: Format,
  given: ReadonlyMap<string, unknown>,
): Promise<void> {
  const parameters = new Map(given);
  for (const item of script) {
    if ('command' in item) {
      const assigned = item.command === 'param' ? readAssignment(item.rest) : null;
      if (!assigned)
        throw new CypherError(
          `Line ${item.line}: a script may say :param name => value, and no other command.`,
        );
      if (!given.has(assigned[0])) parameters.set(...assigned);
      continue;
    }
    const start = performance.now();
    const answer = await console.run(item.text, Object.fromEntries(parameters)).catch((error: unknown) => {
      if (!(error instanceof CypherError) || script.length === 1) throw error;
      throw new CypherError(`The statement on line ${item.line}: ${error.message}`, { cause: error });
    });
    process.stdout.write(formatAnswer(answer, format, process.stdout.columns || undefined));
    // Beside what programs read.
    const out = format === 'table' ? process.stdout : process.stderr;
    out.write(`${summaryOf(answer, performance.now() - start)}\n`);
  }
}

async function prompt(
  console: CypherConsole,
  format: Format,
  parameters: Map<string, unknown>,
  write: boolean,
): Promise<void> {
  const { stdin, stdout, env } = process;
  const state = env.XDG_STATE_HOME || path.join(homedir(), '.local', 'state');
  stdout.write(`Cypher, ${write ? 'to read and write' : 'to read'}. End statements with ; and see :help.\n`);
  await promptFor(console, {
    input: stdin,
    output: stdout,
    format,
    parameters,
    historyFile: path.join(state, 'coterie', 'cypher-history'),
    interrupt: () => process.exit(INTERRUPTED),
  });
}
