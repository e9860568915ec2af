import type { PaperRecord } from '../record.ts';
import type { PublicationDate } from './date.ts';

type Publication = NonNullable<PaperRecord['publication']>;

/** What an entry of a bibliography says of a paper, whichever its format; texts as the source has them. */
export interface Reference {
  /** What the bibliography itself calls it, such as a citation key. */
  key?: string | undefined;
  title?: string | undefined;
  /** Names as they are said, `Given von Family, Jr`. */
  authors: string[];
  /** Whether the list says that there are more. */
  more?: boolean;
  abstract?: string | undefined;
  date?: PublicationDate | undefined;
  /** Absent where its type says nothing, as with `@misc`. */
  kind?: PaperRecord['kind'];
  publication: { [Name in keyof Publication]?: string | undefined };
  category?: string | undefined;
  doi?: string | undefined;
  /** Texts that may name it in arXiv, the surest first. */
  arXiv: (string | undefined)[];
}
