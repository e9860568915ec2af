import {
  type PaperNode,
  paperByIdentifier,
  paperSharedThemes,
  paperTopics,
  type ThemeLink,
} from '../../cypher/statements.generated.ts';
import type { ToRead } from '../door/open-to-read.ts';
import { ExpectedError } from '../expected-error.ts';
import { readIdentifier } from '../identifier.ts';
import { loadThemes } from '../ingest/themes.ts';
import { createProgress } from '../progress.ts';
import { deriveThemes } from '../themes/derive.ts';
import { WEIGHTS } from '../themes/link.ts';
import { readVocabulary } from '../themes/vocabulary.ts';
import { withGraph, withGraphToRead } from './with-graph.ts';

const STRONGEST = 10;
const page = { page: { descending: true, backward: false, after: null }, withTotal: false };

/** Prints what a paper is about and the words that say so, and the papers linked with it with the parts of each score. */
export async function explainThemes(identifier: string): Promise<void> {
  await withGraphToRead(async (store) => {
    const paper = await findPaper(store, identifier);
    const themes = await themesOf(store, paper);
    const links = await linksOf(store, paper);
    process.stdout.write(
      `${paper.title}\n\nThemes\n${themes || '  none found\n'}\nLinks\n${links || '  none\n'}`,
    );
  });
}

/** Brings the themes of all papers and the links between them up to date, and says how many were made anew. */
export async function linkThemes({ all: anew = false }: { all?: boolean }): Promise<void> {
  await withGraph(async (store) => {
    const vocabulary = readVocabulary();
    await loadThemes(store, vocabulary);
    const { papers, linked } = await deriveThemes(store, vocabulary, { anew, progress: createProgress() });
    process.stdout.write(`looked at ${papers} papers, linked ${linked} of them anew\n`);
  });
}

async function findPaper(store: ToRead, identifier: string): Promise<PaperNode> {
  const [found] = await store.read(paperByIdentifier, { keys: [readIdentifier(identifier).value] });
  if (found) return found.node;
  throw new ExpectedError(
    `No paper is known by ${JSON.stringify(identifier)}: give a slug, DOI, arXiv, OpenAlex or Semantic Scholar id.`,
  );
}

async function themesOf(store: ToRead, paper: PaperNode): Promise<string> {
  const args = { keys: [paper.id], scheme: 'theme', limit: 100, ...page };
  const [row] = await store.read(paperTopics, args);
  const lines = (row?.edges ?? []).map(({ score, node, fields, starts, ends }) => {
    const places = fields.map((field, index) => {
      const text = paper[field as 'title' | 'abstract' | 'summary'] ?? '';
      return `${field}: “${text.slice(starts[index], ends[index])}”`;
    });
    return `  ${figure(score)}  ${node.name}\n        ${[...new Set(places)].join(', ')}\n`;
  });
  return lines.join('');
}

async function linksOf(store: ToRead, paper: PaperNode): Promise<string> {
  const args = { keys: [paper.id], minScore: 0, topic: null, withEvidence: true, limit: STRONGEST, ...page };
  const [row] = await store.read(paperSharedThemes, args);
  const lines = (row?.edges ?? []).map(({ link, node }) => {
    const parts = partsOf(link).map((part) => `        ${part}\n`);
    return `  ${figure(link.score)}  ${node.title}\n${parts.join('')}`;
  });
  return lines.join('');
}

function partsOf(link: ThemeLink): string[] {
  const parts = [
    ['themes', link.themesScore, themesIn(link)],
    ['text', link.textScore, link.words],
    ['people', link.peopleScore, link.people],
    ['references', link.referencesScore, link.references],
  ] as const;
  return parts.map(([name, score, evidence]) =>
    score === null
      ? `${name}: not known`
      : `${name}: ${WEIGHTS[name]} × ${figure(score)}${evidence.length > 0 ? `, ${evidence.join(', ')}` : ''}`,
  );
}

/** The themes that both are about, and after them those that one only comes near. */
function themesIn({ topics, relatedTopics }: ThemeLink): string[] {
  return [...topics, ...relatedTopics.map((id) => `near ${id}`)];
}

function figure(score: number | null): string {
  return (score ?? 1).toFixed(2);
}
