import { SettingsError } from '../settings.ts';

/**
 * Reads `name=value`, as an option gives a parameter of a statement: the value is JSON, or else a text.
 * Throws SettingsError where there is no name.
 */
export function readParameter(given: string): [name: string, value: unknown] {
  const [, name, value = ''] = /^\$?([\p{L}_][\p{L}\p{N}_]*)=([\s\S]*)$/u.exec(given) ?? [];
  if (name === undefined)
    throw new SettingsError(`--param: ${JSON.stringify(given)} is not name=value, such as year=2024.`);
  return [name, readValue(value)];
}

/** A value as JSON writes it, or else a text as it is. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
