/** A person's name as it is printed, divided as bibliographies divide it; `literal` where it is not to be divided. */
export interface PrintedName {
  given?: string | undefined;
  particle?: string | undefined;
  family?: string | undefined;
  suffix?: string | undefined;
  literal?: string | undefined;
}

const PARTICLES = new Set(
  "af al av bin da das de degli dei del della den der des di do dos du e el ibn la las le los ten ter und van vom von y zu zum zur 't".split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|vi{0,3}|esq|ph\.? ?d|m\.? ?d)\.?$/i;
// Words that stand in the names of organisations and in no person's.
const ORGANISATION =
  /(?:^|\s)(?:agency|association|collaboration|committee|consortium|corporation|foundation|institute|laborator(?:y|ies)|ministry|organi[sz]ation|society|team|universit(?:y|é|ät|à)|working group)(?:\s|$)/iu;

/** Whether a part of a name is what follows it: `Jr`, `III`. */
export function isSuffix(part: string): boolean {
  return SUFFIX.test(part);
}

/** The name as it is said: `Given von Family, Jr`. */
export function displayName({ given, particle, family, suffix, literal }: PrintedName): string {
  const said = [given, particle, family, literal].filter(Boolean).join(' ');
  return suffix ? `${said}, ${suffix}` : said;
}

/**
 * Divides a name as it is said, so that `displayName` gives it back unchanged. The family name is the last word, with
 * the particles before it; the name of an organisation and one with a strange comma stay whole.
 */
export function divideName(said: string): PrintedName {
  const [name = '', suffix, ...more] = said.split(', ');
  const divisible = (suffix === undefined || isSuffix(suffix)) && more.length === 0 && !name.includes(',');
  if (!divisible || ORGANISATION.test(name)) return { literal: said };
  const words = name.split(' ');
  const family = words.pop();
  let start = words.length;
  while (PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return {
    given: words.slice(0, start).join(' ') || undefined,
    particle: words.slice(start).join(' ') || undefined,
    family,
    suffix,
  };
}
