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

/**
 * Reads what a command says after `:param`, as Neo4j's shells take it: `year => 2024` or `year 2024`.
 * Null where it says nothing of the kind.
 */
export function readAssignment(text: string): [name: string, value: unknown] | null {
  const [, name, value] = /^\$?([\p{L}_][\p{L}\p{N}_]*):?\s+(?:=>\s*)?([\s\S]+)$/u.exec(text) ?? [];
  return name === undefined || value === undefined ? null : [name, readValue(value)];
}

/** A value as JSON writes it, or a text, with single quotes around it or as it is. */
function readValue(text: string): unknown {
  const [, quoted] = /^'([^'\\]*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
