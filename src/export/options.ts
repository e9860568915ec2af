import { inputError } from '../input-error.ts';

/** The options of an export as text, which is how a command line and an address have them. */
export type Options = Readonly<Record<string, readonly string[]>>;

/** The one value of an option, if it is given. Throws an input error where there are several. */
export function optionalText(options: Options, name: string): string | undefined {
  const [value, ...more] = options[name] ?? [];
  if (more.length > 0) throw inputError(name, 'give it once');
  return value;
}

/** The number that an option gives. Throws an input error for what is none, or not a `whole` one. */
export function optionalNumber(options: Options, name: string, { whole = true } = {}): number | undefined {
  const text = optionalText(options, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && (whole ? Number.isSafeInteger(value) : Number.isFinite(value))) return value;
  throw inputError(name, `must be a ${whole ? 'whole ' : ''}number, not ${JSON.stringify(text)}`);
}

/** Throws an input error for an option that is not among those that there are. */
export function refuseOthers(options: Options, there: readonly string[]): void {
  const other = Object.keys(options).find((name) => !there.includes(name));
  if (other === undefined) return;
  throw inputError(
    other,
    there.length > 0 ? `not known here; there is ${there.join(', ')}` : 'not known here',
  );
}
