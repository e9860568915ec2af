import { fullName, initials, type Name, withoutAccents } from '../src/generate/names.ts';
import type { Random } from '../src/generate/random.ts';

/** How a source prints a name. */
export type Variant =
  | 'in full'
  | 'no second name'
  | 'second initial'
  | 'initials'
  | 'one initial'
  | 'initials last'
  | 'surname first'
  | 'order reversed'
  | 'accents dropped'
  | 'transliterated'
  | 'particles joined'
  | 'particles dropped'
  | 'hyphens dropped'
  | 'second surname dropped'
  | 'slip';

const PARTICLE =
  /^(?:(?:van|von|den|der|de|la|le|du|del|della|di|da|dos|do|ten|lo|dall|d|el|al|bin|ben|'t)[\s'’-]+)+(?=\p{L})/iu;

/** Spellings of one letter or sound by two customs: German and Nordic letters, Czech ones, Russian, Arabic, Japanese. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/ä|æ/g, 'ae'],
  [/Ä|Æ/g, 'Ae'],
  [/ö|ø/g, 'oe'],
  [/Ö|Ø/g, 'Oe'],
  [/ü(?!$)/g, 'ue'],
  [/ü$/g, 'yu'],
  [/Ü/g, 'Ue'],
  [/å/g, 'aa'],
  [/Å/g, 'Aa'],
  [/ß/g, 'ss'],
  [/č/g, 'ch'],
  [/Č|^Ç/g, 'Ch'],
  [/š|ş/g, 'sh'],
  [/Š|Ş/g, 'Sh'],
  [/ž/g, 'zh'],
  [/Ž/g, 'Zh'],
  [/ō/g, 'ou'],
  [/ū/g, 'uu'],
  [/^Zh(?=[aeiou]\p{L}+(?:v|ov|sky)$)/u, 'J'],
  [/^Tch/, 'Ch'],
  [/^Shch/, 'Sch'],
  [/^Yu(?=l|r)/, 'Iu'],
  [/(?<=[a-z])x(?=[a-z])/, 'ks'],
  [/(?<=g|r|x|s)ey$/, 'ei'],
  [/sky$/, 'skii'],
  [/^Mohammad$/, 'Muhammad'],
  [/^Ahmed$/, 'Ahmad'],
  [/^Hosseini$/, 'Husseini'],
  [/^Dmitry$/, 'Dmitrii'],
];

/** Each way to print a name; where a name has nothing of the kind, all of it. */
const PRINTED: Record<Variant, (name: Name, random: Random) => string> = {
  'in full': fullName,
  'no second name': ({ given, surname }) => `${given[0]} ${surname}`,
  'second initial': (name) => [name.given[0], ...initials(name).slice(1), name.surname].join(' '),
  initials: (name) => `${initials(name).join(' ')} ${name.surname}`,
  'one initial': (name) => `${initials(name)[0]} ${name.surname}`,
  'initials last': (name) => `${name.surname} ${initials(name).join('').replace(/[.-]/g, '')}`,
  'surname first': ({ given, surname }) => `${surname}, ${given.join(' ')}`,
  'order reversed': ({ given, surname }) => `${surname} ${given.join(' ')}`,
  'accents dropped': (name) => withoutAccents(fullName(name)),
  transliterated: (name) => fullName(name).split(' ').map(transliterated).join(' '),
  'particles joined': ({ given, surname }) => {
    const [particles = ''] = PARTICLE.exec(surname) ?? [];
    const joined = (particles.replace(/[\s'’-]/g, '') + surname.slice(particles.length)).toLowerCase();
    return `${given.join(' ')} ${particles ? joined.charAt(0).toUpperCase() + joined.slice(1) : surname}`;
  },
  'particles dropped': ({ given, surname }) => `${given.join(' ')} ${surname.replace(PARTICLE, '')}`,
  'hyphens dropped': ({ given, surname }, random) => {
    const apart = random.chance(0.5) ? ' ' : '';
    const joined = given
      .join(' ')
      .replace(/-(\p{L})/gu, (_, letter) => apart + (apart ? letter : letter.toLowerCase()));
    return `${joined} ${surname.replaceAll('-', ' ')}`;
  },
  'second surname dropped': ({ given, surname }) => `${given.join(' ')} ${firstSurname(surname)}`,
  slip: (name, random) => withSlip(fullName(name), random),
};

/** The name as a source prints it that way; a name with nothing of the kind comes in full. */
export function printed(name: Name, variant: Variant, random: Random): string {
  return PRINTED[variant](name, random);
}

function transliterated(word: string): string {
  return TRANSLITERATIONS.reduce((text, [from, to]) => text.replace(from, to), word);
}

function firstSurname(surname: string): string {
  const [particles = ''] = PARTICLE.exec(surname) ?? [];
  return particles + (surname.slice(particles.length).split(/[\s-]/)[0] ?? '');
}

/** Two letters within a word change places, or one is missing. */
function withSlip(text: string, random: Random): string {
  const places = [...text.matchAll(/(?<=\p{L})\p{Ll}(?=\p{Ll})/gu)].map(({ index }) => index);
  if (places.length === 0) return text;
  const place = random.pick(places);
  const [one = '', other = ''] = [text.charAt(place), text.charAt(place + 1)];
  return text.slice(0, place) + (random.chance(0.5) ? other + one : other) + text.slice(place + 2);
}
