import { describe, expect, it } from 'vitest';
import { readApiKeys } from '../../../src/ingest/api/keys.ts';
import { SettingsError } from '../../../src/settings.ts';

describe('readApiKeys', () => {
  it('reads what is set', () => {
    expect(readApiKeys({ OPENALEX_API_KEY: ' a1 ', SEMANTIC_SCHOLAR_API_KEY: '' })).toEqual({
      openAlex: 'a1',
    });
    expect(readApiKeys({ SEMANTIC_SCHOLAR_API_KEY: 'b2' })).toEqual({ semanticScholar: 'b2' });
  });

  it('refuses what a header cannot carry, without saying it', () => {
    const reading = () => readApiKeys({ SEMANTIC_SCHOLAR_API_KEY: 'b2\nc3' });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(/^SEMANTIC_SCHOLAR_API_KEY: a key is made of/);
    expect(reading).not.toThrow(/b2|c3/);
  });
});
