import { clearLine, cursorTo } from 'node:readline';

/** What somebody who waits is told of one step of a long work. */
interface Step {
  /** Says that `count` more items are done; `share` of all, from 0 to 1, where only that is known. */
  advance(count: number, share?: number): void;
  done(): void;
}

/** Begins a step; `total` is how many items it has, where that is known. */
export type Progress = (label: string, total?: number) => Step;

/** Tells nobody. */
export const silent: Progress = () => ({ advance() {}, done() {} });

/** Milliseconds between two reports: a bar that moves, or a log that stays short. */
const BAR_EVERY = 100;
const LINE_EVERY = 2000;
const BAR_WIDTH = 24;

interface State {
  label: string;
  count: number;
  total: number | undefined;
  /** Of all, from 0 to 1. */
  share: number | undefined;
  /** Items a second, since the step began. */
  rate: number;
  /** Null where it cannot be told. */
  secondsLeft: number | null;
  ended: boolean;
}

type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/**
 * Reports on long work: on a terminal a bar with rate and time left, otherwise lines of JSON
 * (`{"step":"reading papers","done":4000,"total":20000,"perSecond":1650,"secondsLeft":10}`), the last of each
 * step with `"ended":true`.
 */
export function createProgress(output: Output = process.stderr, now = () => performance.now()): Progress {
  const report = output.isTTY ? drawBar : writeLine;
  const every = output.isTTY ? BAR_EVERY : LINE_EVERY;

  return (label, total) => {
    const begun = now();
    // The first report comes with the first item: who waits sees that it has begun.
    let reported = begun - every;
    let count = 0;
    // Work that goes on where it was broken off begins with a share that took no time now.
    let first = total === undefined ? undefined : { share: 0, at: begun };
    let share = first?.share;
    const tell = (ended: boolean) => {
      const seconds = (now() - begun) / 1000;
      const rate = seconds > 0 ? count / seconds : 0;
      const secondsLeft = share === undefined || first === undefined ? null : timeLeft(share, first, now());
      report(output, { label, count, total, share, rate, secondsLeft, ended });
      reported = now();
    };
    return {
      advance(more, reached) {
        count += more;
        const known = reached ?? (total === undefined ? undefined : count / total);
        // Where more comes than a source has announced, nobody knows how much is left.
        share = known !== undefined && known <= 1 ? known : undefined;
        if (reached !== undefined) first ??= { share: reached, at: now() };
        if (now() - reported >= every) tell(false);
      },
      done: () => tell(true),
    };
  };
}

/** In seconds; null as long as nothing was done. */
function timeLeft(share: number, first: { share: number; at: number }, now: number): number | null {
  if (share <= first.share) return null;
  return (Math.max(0, 1 - share) / (share - first.share)) * ((now - first.at) / 1000);
}

function writeLine(output: Output, { label, count, total, share, rate, secondsLeft, ended }: State): void {
  const line = {
    step: label,
    done: count,
    total,
    percent: total === undefined && share !== undefined ? Math.floor(share * 100) : undefined,
    perSecond: Math.round(rate),
    secondsLeft: secondsLeft === null || ended ? undefined : Math.ceil(secondsLeft),
    ended: ended || undefined,
  };
  output.write(`${JSON.stringify(line)}\n`);
}

function drawBar(output: Output, { label, count, total, share, rate, secondsLeft, ended }: State): void {
  const filled = Math.min(BAR_WIDTH, Math.floor(BAR_WIDTH * (share || 0)));
  const bar = share === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} `;
  const of = total === undefined ? '' : `/${total}`;
  const left = secondsLeft === null || ended ? '' : `, ${duration(secondsLeft)} left`;
  const line = `${label} ${bar}${count}${of}, ${Math.round(rate)}/s${left}`;
  cursorTo(output, 0);
  // What wraps could not be drawn over.
  output.write(line.slice(0, (output.columns || 80) - 1));
  clearLine(output, 1);
  if (ended) output.write('\n');
}

/** `45 s`, `3:20 min`, `1:05 h`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}:${two(whole % 60)} min`;
  return `${Math.floor(whole / 3600)}:${two((whole % 3600) / 60)} h`;
}
