/** Each function brings an identifier to its one spelling, or answers null for what is not one. */

const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i;
const ORCID = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i;
const ROR = /^(?:https?:\/\/ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/i;
const ARXIV =
  /^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i;
const OPENALEX = /^(?:https?:\/\/openalex\.org\/)?([WAIT]\d+)$/i;
const SEMANTIC_SCHOLAR =
  /^(?:https?:\/\/www\.semanticscholar\.org\/(?:paper|author)\/(?:[^/]+\/)?)?([0-9a-f]{40}|\d+)$/i;
const SLUG = /^\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)*$/u;

/** A DOI, in lower case: DOIs do not tell cases apart. */
export function doi(text: string): string | null {
  return DOI.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

/** An ORCID whose check digit is right (ISO 7064 MOD 11-2). */
export function orcid(text: string): string | null {
  const id = ORCID.exec(text.trim())?.[1]?.toUpperCase();
  if (!id) return null;
  const digits = id.replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check)) ? id : null;
}

/** A ROR id whose checksum is right: Crockford's base 32 of six characters, then ISO 7064 MOD 97-10. */
export function ror(text: string): string | null {
  const id = ROR.exec(text.trim())?.[1]?.toLowerCase();
  if (!id) return null;
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  const value = [...id.slice(0, 7)].reduce((sum, char) => sum * 32 + alphabet.indexOf(char), 0);
  const checksum = 98 - ((value * 100) % 97);
  return Number(id.slice(-2)) === checksum ? id : null;
}

/** An arXiv id without its version, and one from before 2007 without the subject class: `math.GT/0309136`. */
export function arXivId(text: string): string | null {
  return (
    ARXIV.exec(text.trim())?.[1]
      ?.toLowerCase()
      .replace(/\.[a-z]{2}\//, '/') ?? null
  );
}

/** What somebody may know a thing by. `isSlug`: it can be nothing but one of our own ids. */
export interface Identifier {
  value: string;
  isSlug: boolean;
}

/** Brings whatever names a thing to the spelling under which the graph keeps it. */
export function readIdentifier(text: string): Identifier {
  const bare = text.trim();
  const external =
    doi(bare) ??
    orcid(bare) ??
    ror(bare) ??
    arXivId(bare) ??
    OPENALEX.exec(bare)?.[1]?.toUpperCase() ??
    SEMANTIC_SCHOLAR.exec(bare)?.[1]?.toLowerCase();
  return external ? { value: external, isSlug: false } : { value: bare, isSlug: SLUG.test(bare) };
}
