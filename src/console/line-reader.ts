import { isBlank, partStatements, type WrittenStatement } from './statements.ts';

/** A line that is for the console rather than for the graph: `:param year => 2024`. */
export interface Command {
  command: string;
  rest: string;
  line: number;
}

/** The statements of a script and the commands between them. The last statement needs no semicolon. */
export function readScript(text: string): (Command | WrittenStatement)[] {
  const reader = new LineReader();
  return [...text.split('\n'), ';'].flatMap((line) => reader.take(line));
}

/** Puts the lines of a script or of a prompt together to statements, and finds the commands between them. */
export class LineReader {
  #written = '';
  #line = 0;
  #begun = 1;

  /** Whether a statement has begun that goes on. */
  get isWithin(): boolean {
    return this.#written !== '';
  }

  /** What a line completes, if anything. */
  take(line: string): (Command | WrittenStatement)[] {
    this.#line += 1;
    const command = this.isWithin ? null : /^\s*:(\w+)\s*(.*?)\s*;?\s*$/.exec(line);
    if (command) return [{ command: command[1] ?? '', rest: command[2] ?? '', line: this.#line }];
    if (!this.isWithin) this.#begun = this.#line;
    const begun = this.#begun;
    const { statements, rest } = partStatements(`${this.#written}${line}\n`);
    this.#written = isBlank(rest) ? '' : rest;
    if (statements.length > 0) this.#begun = this.#line;
    return statements.map(({ text, line: at }) => ({ text, line: begun + at - 1 }));
  }

  /** Forgets what was begun. */
  drop(): void {
    this.#written = '';
  }
}
