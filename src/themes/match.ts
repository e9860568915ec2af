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
      let reached = [{ node: this.#root, at: from }];
      while (reached.length > 0) {
        reached = reached.flatMap(({ node, at }) => {
          const word = words[at];
          if (!word || (at > from && !word.continues)) return [];
          const mark = at > from && word.afterComma ? ',' : '';
          const one = word.keys.map((key) => ({ node: node.next.get(mark + key), at: at + 1 }));
          const two = word.compound.map((key) => ({ node: node.next.get(mark + key), at: at + 2 }));
          return [...one, ...two].flatMap((next) => (next.node ? [{ node: next.node, at: next.at }] : []));
        });
        for (const { node, at } of reached) {
          for (const meaning of node.meanings) found.push({ meaning, from, to: at });
        }
      }
    }
    return found;
  }
}
