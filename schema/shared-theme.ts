import type { paperSharedThemes, ThemeLink } from '../cypher/statements.generated.ts';
import { paperSharedThemes as statement } from '../cypher/statements.generated.ts';
import type { Label } from '../src/global-id.ts';
import type { Properties } from '../src/graph/properties.ts';
import type { RowOf } from '../src/graph/statement.ts';
import { inputError, within } from '../src/input-error.ts';
import { idOf, NAMES, nodeById } from '../src/look-up.ts';
import { type PartName, partNames, WEIGHTS } from '../src/themes/link.ts';
import { builder } from './builder.ts';
import { connect } from './connection.ts';
import type { Context } from './context.ts';
import { Coverage } from './enums.ts';
import { Paper, Topic } from './nodes.ts';
import { asking, selectsAt } from './selection.ts';

type Edge = RowOf<typeof paperSharedThemes>['edges'][number];

interface PartShape {
  name: PartName;
  score: number | null;
  coverage: typeof Coverage.$inferType;
  evidence: EvidenceShape[];
}

interface EvidenceShape {
  part: PartName;
  /** A node's id, or a word. */
  id: string;
  contribution: number;
  related: boolean;
}

const labels: Record<PartName, Label | null> = {
  themes: 'Topic',
  text: null,
  people: 'Author',
  references: 'Paper',
};

/** People who write with everybody are no reason to name. */
const LEAST_PEOPLE = 0.1;

const SharedThemePartName = builder.enumType('SharedThemePartName', {
  description: 'In what respect two papers have something in common.',
  values: {
    THEMES: {
      value: 'themes',
      description:
        'The themes they are about or imply, weighted by rarity and level: a cosine, times the weight of the rarest shared.',
    },
    TEXT: {
      value: 'text',
      description: 'The words that mark both, weighted by rarity: a cosine, times that of the rarest shared.',
    },
    PEOPLE: {
      value: 'people',
      description: 'Their common authors; one who writes most of all papers counts for little.',
    },
    REFERENCES: {
      value: 'references',
      description: 'What both cite (bibliographic coupling), or that one cites the other.',
    },
  } as const,
});

const SharedThemeEvidence = builder.objectRef<EvidenceShape>('SharedThemeEvidence').implement({
  description: 'One thing that two papers share.',
  fields: (t) => ({
    text: t.string({
      description: 'What it is: the name of a topic or author, the title of a paper, a word.',
      resolve: async (evidence, _args, context) => {
        const node = await nodeOf(context, evidence);
        if (!node) return evidence.id;
        return 'title' in node ? (node.title ?? evidence.id) : 'name' in node ? node.name : evidence.id;
      },
    }),
    contribution: t.exposeFloat('contribution', {
      description: 'What it adds to the score of the whole link. What is past the eighth adds to it too.',
    }),
    related: t.exposeBoolean('related', {
      description: 'Whether it is a theme that not both papers are about: one, or both, only come near it.',
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The topic, author or paper; null for a word.',
      resolve: (evidence, _args, context, info) => {
        const label = labels[evidence.part];
        return nodeOf(context, evidence, label ? asking(info, label) : undefined);
      },
    }),
  }),
});

async function nodeOf(context: Context, { part, id }: EvidenceShape, properties?: Properties) {
  const label = labels[part];
  return label && nodeById(context, label, id, properties ?? NAMES[label]);
}

const SharedThemePart = builder.objectRef<PartShape>('SharedThemePart').implement({
  description: 'One part of a link’s score. The score of the link is the sum of weight times score.',
  fields: (t) => ({
    name: t.field({ type: SharedThemePartName, description: 'Which part.', resolve: ({ name }) => name }),
    weight: t.float({
      description: 'How much it counts; the weights of all parts make 1.',
      resolve: ({ name }) => WEIGHTS[name],
    }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'From 0 to 1; null where it cannot be known, and then it adds nothing.',
    }),
    coverage: t.field({
      type: Coverage,
      description:
        'How much is known of both papers: PARTIAL where one has a title only or its authors end in “et al.”, UNKNOWN where one has no themes or no references.',
      resolve: ({ coverage }) => coverage,
    }),
    evidence: t.field({
      type: [SharedThemeEvidence],
      description: 'What they share, the weightiest first, eight at most.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
});

function partsOf({ link, known, hidden }: Edge): PartShape[] {
  const coverage = {
    themes: link.themesScore === null ? 'unknown' : known ? 'known' : 'partial',
    text: known ? 'known' : 'partial',
    people: hidden ? 'partial' : 'known',
    references: link.referencesScore === null ? 'unknown' : 'known',
  } as const;
  return partNames.map((name) => ({
    name,
    score: scoreOf(link, name),
    coverage: coverage[name],
    evidence: evidenceOf(link, name),
  }));
}

function scoreOf(link: ThemeLink, part: PartName): number | null {
  const { themesScore, textScore, peopleScore, referencesScore } = link;
  return { themes: themesScore, text: textScore, people: peopleScore, references: referencesScore }[part];
}

function evidenceOf(link: ThemeLink, part: PartName): EvidenceShape[] {
  const [ids, shares] = {
    themes: [link.themes, link.themeShares] as const,
    text: [link.words, link.wordShares] as const,
    people: [link.people, link.peopleShares] as const,
    references: [link.references, link.referenceShares] as const,
  }[part];
  const points = WEIGHTS[part] * (scoreOf(link, part) ?? 0);
  return ids.map((id, index) => ({
    part,
    id,
    contribution: points * (shares[index] ?? 0),
    related: part === 'themes' && !link.topics.includes(id),
  }));
}

async function topicsOf(context: Context, ids: string[], properties: Properties) {
  const topics = await Promise.all(ids.map((id) => nodeById(context, 'Topic', id, properties)));
  return topics.flatMap((topic) => topic ?? []);
}

/** Why two papers belong together, in words: `both on Chain-of-thought faithfulness; 3 authors in common`. */
async function reasonOf(context: Context, { link }: Edge): Promise<string> {
  const reasons = [
    await subjectOf(context, link),
    link.peopleScore >= LEAST_PEOPLE ? inCommon(link.peopleCount, 'author') : '',
    link.cites ? 'one cites the other' : '',
    inCommon(link.referenceCount, 'reference'),
  ];
  // What is too little to name beside others is named where there is nothing else.
  return reasons.filter(Boolean).join('; ') || inCommon(link.peopleCount, 'author');
}

async function subjectOf(context: Context, link: ThemeLink): Promise<string> {
  const names = async (ids: string[]) =>
    (await topicsOf(context, ids.slice(0, 2), NAMES.Topic)).map(({ name }) => name).join(' and ');
  if (link.topics.length > 0) return `both on ${await names(link.topics)}`;
  if (link.relatedTopics.length > 0)
    return `one on ${await names(link.relatedTopics)}, the other close to it`;
  if (link.words.length > 0) return `both on “${link.words.slice(0, 3).join('”, “')}”`;
  return link.themes.length > 0 ? `both close to ${await names(link.themes)}` : '';
}

function inCommon(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'} in common`;
}

builder.objectField(Paper, 'sharedThemes', (t) =>
  t.connection(
    {
      type: Paper,
      description:
        'Papers that share themes with it, the strongest link first. Nothing links papers by what all papers share.',
      args: {
        minScore: t.arg.float({
          defaultValue: 0,
          description: 'Only links at least so strong, from 0 to 1.',
        }),
        topic: t.arg.id({ description: 'Only where both papers are about this topic, by any identifier.' }),
      },
      resolve: async (paper, { minScore, topic, ...args }, context, info) => {
        const params = {
          minScore: within('minScore', minScore ?? 0, 0, 1),
          topic: topic == null ? null : await knownTopic(context, topic),
          withEvidence: selectsAt(info, ['edges'], 'parts'),
        };
        return connect(context, info, statement, paper.id, params, args, { by: 'score', descending: true });
      },
    },
    { name: 'SharedThemeConnection', description: 'The papers that share themes with a paper.' },
    {
      name: 'SharedThemeEdge',
      description: 'That two papers share themes, and why.',
      fields: (e) => ({
        score: e.float({
          description: 'How strong the link is, from 0 to 1.',
          resolve: ({ link }) => link.score,
        }),
        reason: e.string({
          description: 'Why they belong together, in words.',
          resolve: (edge, _args, context) => reasonOf(context, edge),
        }),
        parts: e.field({
          type: [SharedThemePart],
          description: 'What the score is made of.',
          resolve: partsOf,
        }),
        topics: e.field({
          type: [Topic],
          description:
            'The themes that both are about, be it through narrower ones, the weightiest first. None where they only come near each other.',
          resolve: ({ link }, _args, context, info) => topicsOf(context, link.topics, asking(info, 'Topic')),
        }),
      }),
    },
  ),
);

async function knownTopic(context: Context, id: string): Promise<string> {
  const known = await idOf(context, 'Topic', id);
  if (!known) throw inputError('topic', `no topic is known by ${JSON.stringify(id)}`);
  return known;
}
