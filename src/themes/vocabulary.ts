import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PhraseIndex } from './match.ts';
import { phraseKeys } from './text.ts';

/** The source that states the themes, and what was found of them in papers. */
export const VOCABULARY_SOURCE = 'coterie-themes';

const text = z.string().trim().min(1);
const phrases = z.array(text);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is a slug');

const theme = z.strictObject({
  id: slug,
  name: text,
  description: text,
  broader: z.array(slug).optional(),
  /** Themes that belong together without one being broader (skos:related); stated at one of the two. */
  related: z.array(slug).optional(),
  /** Terms of art: one of them is enough. */
  names: phrases.min(1),
  /** Terms of art that mean something else elsewhere: as good as names, but only in a text on AI. */
  namesInContext: phrases.optional(),
  /** Words that point to it among others, and only in a text on AI. */
  signs: phrases.optional(),
  /** Phrases that contain one of the above and mean something else. */
  misleading: phrases.optional(),
});

const vocabularyFile = z.strictObject({
  /** When the vocabulary was last worked on. */
  reviewedAt: z.iso.datetime(),
  /** Words which show that a text is about AI at all. */
  context: phrases,
  /** Words which, before a phrase, say that the text is not about it. */
  negations: phrases,
  themes: z.array(theme),
});

/** A theme as `seed/themes.json` describes it. */
type Theme = z.infer<typeof theme>;

/** What finding a phrase means. */
export type Meaning =
  | { kind: 'name' | 'name in context' | 'sign'; theme: string; phrase: string }
  | { kind: 'misleading'; theme: string }
  | { kind: 'negation' | 'context' };

/** The themes, the themes above each, and all their phrases ready to be found. */
export interface Vocabulary {
  themes: readonly Theme[];
  reviewedAt: string;
  /** A digest of all of it. */
  version: string;
  /** A digest of what themes and links depend on: with another one papers are to be read anew. */
  fingerprint: string;
  /** All broader themes of a theme, by how many steps they are away. */
  broader: ReadonlyMap<string, ReadonlyMap<string, number>>;
  index: PhraseIndex<Meaning>;
}

function indexed({ context, negations, themes }: z.infer<typeof vocabularyFile>): PhraseIndex<Meaning> {
  const index = new PhraseIndex<Meaning>();
  for (const phrase of context) index.add(phrase, { kind: 'context' });
  for (const phrase of negations) index.add(phrase, { kind: 'negation' });
  for (const { id, names, namesInContext = [], signs = [], misleading = [] } of themes) {
    for (const phrase of names) index.add(phrase, { kind: 'name', theme: id, phrase });
    for (const phrase of namesInContext) {
      index.add(phrase, { kind: 'name in context', theme: id, phrase });
    }
    for (const phrase of signs) index.add(phrase, { kind: 'sign', theme: id, phrase });
    for (const phrase of misleading) index.add(phrase, { kind: 'misleading', theme: id });
  }
  return index;
}

/** All themes above one, by how many steps they are away. */
function above(id: string, parents: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const steps = new Map<string, number>();
  let level = [id];
  for (let step = 1; level.length > 0; step += 1) {
    const next = level.flatMap((one) => parents.get(one) ?? []);
    if (next.includes(id)) throw new Error(`theme ${id} is broader than itself`);
    level = [...new Set(next)].filter((one) => !steps.has(one));
    for (const one of level) steps.set(one, step);
  }
  return steps;
}

/** A misleading phrase that reads like one of the theme's own phrases would silence it everywhere. */
function refuseSilencing({ id, names, namesInContext = [], signs = [], misleading = [] }: Theme): void {
  const own = new Map(
    [...names, ...namesInContext, ...signs].map((phrase) => [phraseKeys(phrase).join(' '), phrase]),
  );
  for (const phrase of misleading) {
    const silenced = own.get(phraseKeys(phrase).join(' '));
    if (silenced) throw new Error(`theme ${id}: misleading "${phrase}" is its own phrase "${silenced}"`);
  }
}

function refuseUnknown(
  { id, broader = [], related = [] }: Theme,
  themes: ReadonlyMap<string, unknown>,
): void {
  for (const other of [...broader, ...related]) {
    if (!themes.has(other)) throw new Error(`theme ${id}: there is no theme ${other}`);
  }
}

/**
 * Makes a vocabulary of what a file states. Throws where that breaks the schema, names a theme that is not
 * there, relates a theme to one above it (which SKOS rules out), or contradicts itself; says where.
 */
export function toVocabulary(stated: unknown): Vocabulary {
  const checked = vocabularyFile.safeParse(stated);
  if (!checked.success) throw new Error(z.prettifyError(checked.error));
  const { themes, reviewedAt } = checked.data;
  const parents = new Map(themes.map(({ id, broader = [] }) => [id, broader]));
  if (parents.size < themes.length) throw new Error('two themes have the same id');
  for (const theme of themes) {
    refuseUnknown(theme, parents);
    refuseSilencing(theme);
  }
  const broader = new Map(themes.map(({ id }) => [id, above(id, parents)]));
  for (const { id, related = [] } of themes) {
    for (const other of related) {
      if (other === id || broader.get(id)?.has(other) || broader.get(other)?.has(id)) {
        throw new Error(`theme ${id} cannot be related to ${other}, which is broader or narrower`);
      }
    }
  }
  const version = digest(checked.data);
  const { context, negations } = checked.data;
  const fingerprint = digest([context, negations, themes.map(({ name, description, ...rules }) => rules)]);
  return { themes, reviewedAt, version, fingerprint, broader, index: indexed(checked.data) };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Reads `seed/themes.json`. */
export function readVocabulary(): Vocabulary {
  const file = new URL('../../seed/themes.json', import.meta.url);
  return toVocabulary(JSON.parse(readFileSync(file, 'utf8')));
}
