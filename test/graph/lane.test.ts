import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Lane } from '../../src/graph/lane.ts';
import { GraphBusyError, GraphTimeoutError } from '../../src/graph/store.ts';

/** Work that ends when it is told to. */
function work() {
  const told: { end(): void; over?: AbortSignal } = { end: () => {} };
  const run = (over: AbortSignal) => {
    told.over = over;
    return new Promise<string>((resolve) => {
      told.end = () => resolve('done');
    });
  };
  return { told, run };
}

const patient = { name: 'a statement', timeout: 20_000 };
const hasty = { name: 'a statement', timeout: 100 };

describe('a lane', () => {
  it('lets so many in at once, and the next when one has ended', async () => {
    const lane = new Lane(2);
    const all = [work(), work(), work()];
    const answers = all.map(({ run }) => lane.run(run, patient));
    await wait(1);
    expect(all.map(({ told }) => told.over !== undefined)).toEqual([true, true, false]);
    all[1]?.told.end();
    expect(await answers[1]).toBe('done');
    await wait(1);
    expect(all[2]?.told.over).toBeDefined();
  });

  it('keeps the place of what nobody waits for any more until that ends', async () => {
    const lane = new Lane(1);
    const { told, run } = work();
    await expect(lane.run(run, hasty)).rejects.toThrow(GraphTimeoutError);
    expect(told.over?.aborted).toBe(true);
    const next = work();
    await expect(lane.run(next.run, hasty)).rejects.toThrow(GraphBusyError);
    told.end();
    await wait(1);
    expect(next.told.over).toBeUndefined();
    expect(await lane.run(async () => 'answered', hasty)).toBe('answered');
  });

  it('begins nothing for those who have gone, and tells what has begun', async () => {
    const lane = new Lane(1);
    const gone = new AbortController();
    const [first, second] = [work(), work()];
    const answers = [first, second].map(({ run }) => lane.run(run, { ...patient, signal: gone.signal }));
    gone.abort(new Error('gone'));
    for (const answer of answers) await expect(answer).rejects.toThrow('gone');
    expect(first.told.over?.aborted).toBe(true);
    first.told.end();
    await wait(1);
    expect(second.told.over).toBeUndefined();
    await expect(lane.run(second.run, { ...patient, signal: gone.signal })).rejects.toThrow('gone');
  });

  it('goes on after work that fails', async () => {
    const lane = new Lane(1);
    await expect(lane.run(() => Promise.reject(new Error('no')), patient)).rejects.toThrow('no');
    expect(await lane.run(async () => 'answered', patient)).toBe('answered');
  });
});
