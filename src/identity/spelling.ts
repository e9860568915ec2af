/** Letters that are no others with an accent, as they are written where there are none of them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'a', œ: 'o' },
};

/** What is written for one letter or sound by some, beside what is written by others. */
const CUSTOMS: readonly (readonly [RegExp, string])[] = [
  // Müller, Mueller; Søren, Soeren; Åsa, Aasa.
  [/([aou])e/g, '$1'],
  [/aa/g, 'a'],
  // Ōta, Outa; Yūki, Yuuki.
  [/ou/g, 'o'],
  [/uu/g, 'u'],
  // Černý, Cherny; Şahin, Shahin.
  [/([csz])h/g, '$1'],
  [/ks/g, 'x'],
  // Sergey, Sergei; Dostoyevsky, Dostoyevskii.
  [/ey$/, 'ei'],
  [/ski{1,2}$/, 'sky'],
];

const PARTICLES =
  /^(?:van(?:de[nr]|t)?|von(?:de[nr])?|de(?:la|[lnr])?|d[aou]s?|di|le|al|el|bin)(?=\p{L}{4})/u;

/** So long a word is the same with a slip; shorter ones are too often others. */
const LONG = 5;

/**
 * A folded word in one spelling for all customs: `mueller` and `muller` give the same. So do a few that are others,
 * `xu` and `xue`, so that it only says that two may be one.
 */
export function plainSpelling(word: string): string {
  const letters = word.replace(/[ßøłđðıæœ]/g, (letter) => LETTERS[letter] ?? letter);
  return CUSTOMS.reduce((text, [from, to]) => text.replace(from, to), letters);
}

/** A folded family name in one spelling, also without the particles that are written together with it: `vandenberg`. */
export function plainFamily(word: string): string {
  return plainSpelling(word).replace(PARTICLES, '');
}

/** Whether two words are the same but for one letter that is missing, or two that changed places. */
export function sameButForSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < LONG) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length === long.length) {
    const swapped = `${long[same + 1]}${long[same]}${long.slice(same + 2)}`;
    return same + 1 < long.length && short.slice(same) === swapped;
  }
  return short.slice(same) === long.slice(same + 1);
}
