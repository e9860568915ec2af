/** The same keys with other values. The values are what `convert` takes. */
export function mapValues<Value, Other>(
  map: object,
  convert: (value: Value, key: string) => Other,
): Record<string, Other> {
  return Object.fromEntries(
    Object.entries<Value>(map as Record<string, Value>).map(([key, value]) => [key, convert(value, key)]),
  );
}
