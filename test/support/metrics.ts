/** What /metrics said: each sample by its name with its labels, as it is written there. */
export function readSamples(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, sample = '', value = ''] = /^(\S+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
      if (!sample) throw new Error(`not a sample: ${line}`);
      return [sample, Number(value)];
    }),
  );
}
