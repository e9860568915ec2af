import { fold } from '../fold.ts';

const FUNCTION_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'through',
  'to',
  'via',
  'with',
]);
const MAX_TITLE_SLUG = 60;

/** A slug of a whole text: `Olli Järviniemi` gives `olli-jarviniemi`. */
export function slugify(text: string): string {
  return fold(text).replaceAll(' ', '-');
}

/**
 * The id of a person known by name alone: given and family names without middle initials, so that
 * `Adam S. Jermyn` and `Adam Jermyn` meet as `adam-jermyn`. A lone initial as given name stays.
 */
export function personId(name: string): string {
  const [given = '', ...rest] = fold(name).split(' ');
  return [given, ...rest.filter((word, index) => word.length > 1 || index === rest.length - 1)].join('-');
}

/**
 * The id of a work known by title alone: the title before its colon or question mark. Past 60 characters
 * it ends before the last function word that fits, where a title can be cut without breaking a phrase:
 * `Risks from Learned Optimization in Advanced Machine Learning Systems` gives
 * `risks-from-learned-optimization`, as does the short form of that title.
 */
export function titleId(title: string): string {
  const head = title.split(/[:?!]\s/)[0] ?? title;
  const words = fold(fold(head).includes(' ') ? head : title).split(' ');
  if (words.join('-').length <= MAX_TITLE_SLUG) return words.join('-');
  const fitting: string[] = [];
  for (const word of words) {
    if ([...fitting, word].join('-').length > MAX_TITLE_SLUG) break;
    fitting.push(word);
  }
  const cut = fitting.findLastIndex((word) => FUNCTION_WORDS.has(word));
  return fitting.slice(0, cut > 1 ? cut : fitting.length).join('-');
}
