import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { complete } from './completions.ts';
import { type CypherConsole, CypherError } from './console.ts';
import { FORMATS, type Format, formatAnswer, summaryOf } from './format.ts';
import { LineReader } from './line-reader.ts';
import { readAssignment } from './parameters.ts';

const HELP = `End a statement with ; and it runs. It may have several lines.

  :param name => value  set the parameter $name, a text or JSON
  :params               show the parameters
  :format ${FORMATS.join('|')}
  :help, :exit          this, and leave (also Ctrl-D)

Tab completes, the arrow keys lead through what was asked before, and Ctrl-C drops what is typed, or ends a statement that
runs, and this with it.
`;
const COMMANDS = [':param', ':params', ':format', ':help', ':exit'];
const MOST_KEPT = 1000;

/** Where a prompt reads and writes, and what it begins with. */
export interface PromptOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream & { columns?: number };
  format: Format;
  parameters: Map<string, unknown>;
  /** The file that keeps what was asked. */
  historyFile: string;
  /** Is called at Ctrl-C while a statement runs: ends the process, as the embedded engine ends no statement by itself. */
  interrupt(): void;
}

/** Asks for statements and answers them until somebody leaves. What is wrong is said, and the prompt goes on. */
export async function promptFor(console: CypherConsole, options: PromptOptions): Promise<void> {
  const { input, output, parameters, historyFile, interrupt } = options;
  let { format } = options;
  let running = false;
  const names = await console.names();
  const say = (text: string) => void output.write(text);
  const lines: Interface = createInterface({
    input,
    output,
    history: readHistory(historyFile),
    historySize: MOST_KEPT,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, names, [...parameters.keys()], COMMANDS),
  });
  // The newest comes first; a statement of several lines is kept as one.
  lines.on('history', (history) => writeHistory(historyFile, history));
  const reader = new LineReader();
  const ask = () => {
    lines.setPrompt(reader.isWithin ? '       | ' : 'coterie> ');
    lines.prompt();
  };
  lines.on('SIGINT', () => {
    say('\n');
    if (running) return interrupt();
    reader.drop();
    // To the end of the line, and away with all before that: it keeps what is typed otherwise.
    for (const name of ['e', 'u']) lines.write('', { ctrl: true, name });
    ask();
  });

  ask();
  reading: for await (const line of lines) {
    for (const item of reader.take(line)) {
      if ('text' in item) await answer(item.text);
      else if (['exit', 'quit'].includes(item.command)) break reading;
      else obey(item.command, item.rest);
    }
    ask();
  }
  lines.close();

  async function answer(text: string): Promise<void> {
    const start = performance.now();
    running = true;
    try {
      const found = await console.run(text, Object.fromEntries(parameters));
      say(formatAnswer(found, format, output.columns || undefined));
      say(`${summaryOf(found, performance.now() - start)}\n`);
    } catch (error) {
      if (!(error instanceof CypherError)) throw error;
      say(`${error.message.trimEnd()}\n`);
    } finally {
      running = false;
    }
  }

  function obey(command: string, rest: string): void {
    const assigned = command === 'param' ? readAssignment(rest) : null;
    if (assigned) parameters.set(...assigned);
    else if (command === 'param') say('Say :param name => value, such as :param year => 2024\n');
    else if (command === 'params')
      say(
        [...parameters].map(([key, one]) => `$${key} = ${JSON.stringify(one)}\n`).join('') ||
          'There are none.\n',
      );
    else if (command === 'format' && FORMATS.some((one) => one === rest)) format = rest as Format;
    else if (command === 'format') say(`Say one of ${FORMATS.join(', ')}.\n`);
    else say(HELP);
  }
}

function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** A history that cannot be kept is no reason to stop. */
function writeHistory(file: string, history: readonly string[]): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${history.join('\n')}\n`, { mode: 0o600 });
  } catch {}
}
