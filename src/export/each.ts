/** Things as text, one after the other, each written as soon as it is there. */
export async function* each<Item>(
  items: AsyncIterable<Item>,
  toText: (item: Item) => string,
): AsyncGenerator<string> {
  for await (const item of items) yield toText(item);
}
