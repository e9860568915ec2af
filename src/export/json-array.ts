/** Things as one JSON array, an item a line, each written as soon as it is there; `before` and `after` enclose it. */
export async function* asJsonArray<Item>(
  items: AsyncIterable<Item>,
  toJson: (item: Item) => object,
  { before = '', after = '' } = {},
): AsyncGenerator<string> {
  let separator = `${before}[\n`;
  for await (const item of items) {
    yield separator + JSON.stringify(toJson(item));
    separator = ',\n';
  }
  yield separator === ',\n' ? `\n]${after}\n` : `${before}[]${after}\n`;
}
