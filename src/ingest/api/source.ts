import packageJson from '../../../package.json' with { type: 'json' };

/** A source that is asked over HTTP. */
export interface Source {
  name: string;
  /** The address that its paths stand below. */
  base: string;
  /** Milliseconds of rest between an answer and the next request. */
  rest: number;
  /** How it knows who asks: by a parameter or a header. `variable` is where a user sets the key. */
  key?: { variable: string; value: string | undefined; parameter?: string; header?: string };
  /** What the body of a refusal says, where it is not plain to see. */
  explain?: (body: string) => string;
}

/** The address of a path of the source, without the key. */
export function addressOf({ base }: Source, path: string, parameters: Record<string, string> = {}): URL {
  const url = new URL(`${base.replace(/\/$/, '')}/${path}`);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** What is sent: the address and the headers, with the key. */
export function signed({ key }: Source, address: URL): { url: URL; headers: Record<string, string> } {
  const url = new URL(address);
  const headers: Record<string, string> = { 'user-agent': `coterie/${packageJson.version}` };
  if (key?.value && key.parameter) url.searchParams.set(key.parameter, key.value);
  if (key?.value && key.header) headers[key.header] = key.value;
  return { url, headers };
}

/** A text of the source without the key, which it may say again in a message or an address. */
export function withoutKey({ key }: Source, text: string): string {
  const { value } = key ?? {};
  if (!value) return text;
  const spellings = [
    value,
    encodeURIComponent(value),
    new URLSearchParams([['', value]]).toString().slice(1),
  ];
  return spellings.reduce((rest, spelling) => rest.replaceAll(spelling, '[key]'), text);
}
