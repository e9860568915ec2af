import { SettingsError } from '../../settings.ts';

/** The keys by which the sources know who asks; each is absent where none was given. */
export interface ApiKeys {
  openAlex?: string;
  semanticScholar?: string;
}

function key(variables: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = variables[name]?.trim();
  if (!value) return undefined;
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  throw new SettingsError(`${name}: a key is made of letters, digits and signs, without spaces.`);
}

/**
 * Reads OPENALEX_API_KEY and SEMANTIC_SCHOLAR_API_KEY. Throws SettingsError, without the value, for one that is
 * no key: a header could not carry it.
 */
export function readApiKeys(variables: NodeJS.ProcessEnv): ApiKeys {
  const openAlex = key(variables, 'OPENALEX_API_KEY');
  const semanticScholar = key(variables, 'SEMANTIC_SCHOLAR_API_KEY');
  return { ...(openAlex && { openAlex }), ...(semanticScholar && { semanticScholar }) };
}
