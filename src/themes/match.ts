import { phraseKeys, type Word } from './text.ts';

/** An occurrence of a phrase: the words from `from` up to, but not with, `to`. */
export interface Match<Meaning> {
  meaning: Meaning;
  from: number;
  to: number;
}

interface Node<Meaning> {
  next: Map<string, Node<Meaning>>;
  meanings: Meaning[];
}

/** Finds many phrases in a text at once. */
export class PhraseIndex<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), meanings: [] };

  /** Has occurrences of the phrase reported with this meaning, beside those that it has already. */
  add(phrase: string, meaning: Meaning): void {
    let node = this.#root;
    for (const key of phraseKeys(phrase)) {
      const next = node.next.get(key) ?? { next: new Map(), meanings: [] };
      node.next.set(key, next);
      node = next;
    }
    node.meanings.push(meaning);
  }

  /** All occurrences, overlapping ones too. From each word it reads on only while some phrase fits. */
  find(words: readonly Word[]): Match<Meaning>[] {
    const found: Match<Meaning>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let nodes = [this.#root];
      for (let at = from; nodes.length > 0; at += 1) {
        const word = words[at];
        if (!word || (at > from && !word.continues)) break;
        nodes = nodes.flatMap(({ next }) => word.keys.flatMap((key) => next.get(key) ?? []));
        for (const { meanings } of nodes) {
          for (const meaning of meanings) found.push({ meaning, from, to: at + 1 });
        }
      }
    }
    return found;
  }
}
