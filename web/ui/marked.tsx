interface Range {
  start: number;
  end: number;
}

/** A text with some of its places marked. Places may overlap; they count in UTF-16 units, as strings here do. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  let at = 0;
  const pieces = joined(ranges).flatMap(({ start, end }) => {
    const between = text.slice(at, start);
    at = end;
    return [between, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

/** The ranges in their order, with those that touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
