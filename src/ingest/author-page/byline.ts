/** Authors and affiliations of an entry, as printed on one line. */
export interface Byline {
  authors: string[];
  affiliations: string[];
  /** Whether `et al.` stands for further authors. */
  more: boolean;
  /** Pieces that stand among the authors and are no names. */
  strange: string[];
}

const SEPARATOR = /(?:^|\s)[·•∙⋅](?:\s|$)/u;
const ET_AL = /(?:^|[\s,])et\.? al\b\.?,?/iu;
const PARTICLES = new Set(
  'al bin da de del della den der di do dos du el ibn la le ten ter van von y zu'.split(' '),
);
// Names begin with a capital, or with a letter of a script that has none.
const NAME_WORD = /^(?:\p{L}{1,2}['’-])?[\p{Lu}\p{Lt}\p{Lo}]/u;
const MAX_NAME_WORDS = 6;

function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  return (
    words.length <= MAX_NAME_WORDS &&
    !/[\d:;?!()]/.test(piece) &&
    words.every((word) => PARTICLES.has(word) || NAME_WORD.test(word))
  );
}

function pieces(list: string, separator: RegExp): string[] {
  return list
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function people(list: string): string[] {
  return pieces(list, /,\s*and\s|,|\s&\s|\sand\s/u);
}

/** Whether a line has a sign that only a byline has. */
export function isMarkedByline(line: string): boolean {
  return SEPARATOR.test(line) || /\bet\.? al\.?$/iu.test(line);
}

/** Whether a line can be a byline: it bears its signs, or is a list of nothing but names. */
export function isByline(line: string): boolean {
  return isMarkedByline(line) || people(line).every(isName);
}

/** Takes a byline apart: `Roger Grosse, Juhan Bae et al. · openai, stanford`. */
export function readByline(line: string): Byline {
  const [authors = '', ...places] = line.split(SEPARATOR);
  const listed = people(authors.replace(ET_AL, ','));
  return {
    authors: listed.filter(isName),
    affiliations: places.flatMap((place) => pieces(place, /,/)),
    more: ET_AL.test(authors),
    strange: listed.filter((piece) => !isName(piece)),
  };
}
