import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createProgress, silent } from '../src/progress.ts';

/** Progress on an output whose text is kept, by a clock that is set. */
function listen({ isTTY }: { isTTY: boolean }) {
  const heard = { text: '', time: 0 };
  const output = new Writable({
    write(chunk, _encoding, done) {
      heard.text += chunk;
      done();
    },
  });
  return { heard, progress: createProgress(Object.assign(output, { isTTY }), () => heard.time) };
}

it('writes lines of JSON where nobody looks on, seldom, and one at the end', () => {
  const { heard, progress } = listen({ isTTY: false });
  const step = progress('reading papers', 4000);
  for (heard.time = 100; heard.time <= 3000; heard.time += 100) step.advance(100);
  step.done();
  expect(
    heard.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { step: 'reading papers', done: 100, total: 4000, perSecond: 1000, secondsLeft: 4 },
    { step: 'reading papers', done: 2100, total: 4000, perSecond: 1000, secondsLeft: 2 },
    { step: 'reading papers', done: 3000, total: 4000, perSecond: 968, ended: true },
  ]);
});

it('draws one bar on a terminal, with rate and time left', () => {
  const { heard, progress } = listen({ isTTY: true });
  const step = progress('reading papers', 20_000);
  heard.time = 1000;
  step.advance(100);
  expect(heard.text).toContain('reading papers ░░░░░░░░░░░░░░░░░░░░░░░░ 100/20000, 100/s, 3:19 min left');
  step.advance(1);
  expect(heard.text).not.toContain('101');
  heard.time = 200_000;
  step.advance(19_899);
  step.done();
  expect(heard.text).toContain('████████████████████████ 20000/20000, 100/s');
  expect(heard.text.split('\n')).toHaveLength(2);
});

it('draws the bar by the share of all where only that is known', () => {
  const { heard, progress } = listen({ isTTY: true });
  const step = progress('going on with the import');
  heard.time = 1000;
  step.advance(500, 0.5);
  expect(heard.text).toContain('░ 500, 500/s');
  expect(heard.text).not.toContain('left');
  heard.time = 3000;
  step.advance(500, 0.75);
  // A quarter took two seconds.
  expect(heard.text).toContain('██████████████████░░░░░░ 1000, 333/s, 2 s left');
});

it('says how much is done where nobody knows of how much', () => {
  const { heard, progress } = listen({ isTTY: true });
  heard.time = 0;
  const step = progress('reading');
  heard.time = 500;
  step.advance(5);
  expect(heard.text).toContain('reading 5, 10/s');
  expect(heard.text).not.toContain('left');
});

it('holds its tongue', () => {
  expect(() => silent('x', 1).advance(1)).not.toThrow();
});

it('tells no share of what is more than was announced', () => {
  const { heard, progress } = listen({ isTTY: false });
  const step = progress('reading a source');
  for (const share of [0.5, 1.2]) {
    heard.time += 3000;
    step.advance(100, share);
  }
  const [half, more] = heard.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(half.percent).toBe(50);
  expect(more).toEqual({ step: 'reading a source', done: 200, perSecond: 33 });
});
