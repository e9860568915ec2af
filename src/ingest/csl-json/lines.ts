const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s"[\]{},:]+/gs;

/**
 * The lines on which the elements of the first array begin that stands at a depth of brackets, 1 being the document
 * itself; under a name, where one is given. `JSON.parse` does not tell. The text must be JSON.
 */
export function linesOfElements(json: string, depth: number, under?: string): number[] {
  const lines: number[] = [];
  let open = 0;
  let line = 1;
  let counted = 0;
  let name = '';
  let before = '';
  let inside = false;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const follows = before === '[' || before === ',';
    if (inside && open === depth && follows && token !== ']') {
      for (; counted < index; counted += 1) if (json[counted] === '\n') line += 1;
      lines.push(line);
    }
    if (token === ':' && open === 1) name = before;
    if (token === '[' || token === '{') open += 1;
    if (token === ']' || token === '}') open -= 1;
    if (token === '[' && open === depth) inside = under === undefined || name === JSON.stringify(under);
    if (inside && open < depth) break;
    before = token;
  }
  return lines;
}
