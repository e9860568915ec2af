import type {
  AffiliationNode,
  AuthorNode,
  PaperNode,
  PostNode,
  TopicNode,
} from '../cypher/statements.generated.ts';
import { type Highlighted, highlight, type TextRange } from '../src/search/highlight.ts';
import type { QueryWord } from '../src/search/query.ts';
import { builder } from './builder.ts';

export type SearchNode = AuthorNode | AffiliationNode | TopicNode | PaperNode | PostNode;
type FieldHighlight = Highlighted & { field: string };
type Texts = readonly (string | null)[];

const HighlightRange = builder.objectRef<TextRange>('HighlightRange').implement({
  description:
    'A place in a text. Counted in UTF-16 code units, as JavaScript and GraphQL clients in browsers do.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it starts, from 0.' }),
    end: t.exposeInt('end', { description: 'The first place after it.' }),
  }),
});

export const Highlight = builder.objectRef<FieldHighlight>('Highlight').implement({
  description:
    'A text in which words of the query are found. It is plain text without any marks: `ranges` says what to mark.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of the node that it comes from.' }),
    text: t.exposeString('text', {
      description: 'The text; of a long one an excerpt, with … where something is left out.',
    }),
    ranges: t.field({
      type: [HighlightRange],
      description: 'The words that are found in `text`, in their order.',
      resolve: ({ ranges }) => ranges,
    }),
  }),
});

/** Where the words of a query are found in a node, field by field; a list has an entry for each item. */
export function highlightsOf(query: readonly QueryWord[], node: SearchNode): FieldHighlight[] {
  return textsOf(node).flatMap(([field, texts]) =>
    texts.flatMap((text) => {
      const isName = node.label === 'Author' && (field === 'name' || field === 'aliases');
      const found = text && highlight(query, text, isName ? 'name' : 'text');
      return found ? [{ field, ...found }] : [];
    }),
  );
}

function textsOf(node: SearchNode): [field: string, texts: Texts][] {
  switch (node.label) {
    case 'Author':
      return [
        ['name', [node.name]],
        ['aliases', node.aliases],
        ['field', [node.field]],
        ['bio', [node.bio]],
      ];
    case 'Affiliation':
      return [
        ['name', [node.name]],
        ['aliases', node.aliases],
      ];
    case 'Topic':
      return [
        ['name', [node.name]],
        ['notation', [node.notation]],
        ['description', [node.description]],
        ['altLabels', node.altLabels],
      ];
    case 'Paper':
      return [
        ['title', [node.title]],
        ['aliases', node.aliases],
        ['abstract', [node.abstract]],
        ['summary', [node.summary]],
      ];
    case 'Post':
      return [
        ['title', [node.title]],
        ['body', [node.body]],
        ['summary', [node.summary]],
        ['quotes', node.quotes],
      ];
  }
}
