import {
  type AffiliationNode,
  type AuthorNode,
  affiliationByIdentifier,
  authorByIdentifier,
  type PaperNode,
  type PostNode,
  paperByIdentifier,
  postByIdentifier,
  type SourceNode,
  sourceByIdentifier,
  type TopicNode,
  topicByIdentifier,
} from '../cypher/statements.generated.ts';
import { decodeGlobalId, type Label } from './global-id.ts';
import type { Batch } from './graph/batch.ts';
import { parameterOf, type Statement } from './graph/statement.ts';
import { readIdentifier } from './identifier.ts';
import { inputError } from './input-error.ts';

interface Nodes {
  Author: AuthorNode;
  Paper: PaperNode;
  Affiliation: AffiliationNode;
  Topic: TopicNode;
  Post: PostNode;
  Source: SourceNode;
}

type ByIdentifier<L extends Label> = Statement<{ keys: string[] }, { key: string; node: Nodes[L] }>;

const byIdentifier: { [L in Label]: ByIdentifier<L> } = {
  Author: authorByIdentifier,
  Paper: paperByIdentifier,
  Affiliation: affiliationByIdentifier,
  Topic: topicByIdentifier,
  Post: postByIdentifier,
  Source: sourceByIdentifier,
};

/**
 * The node that an identifier of any form names: a slug, a global id, a DOI, an ORCID … Null where none does. It has those
 * of its properties that are named, and all where none are.
 */
export async function lookUp<L extends Label>(
  { batch }: { batch: Batch },
  label: L,
  identifier: string,
  properties?: readonly string[],
): Promise<Nodes[L] | null> {
  const node = decodeGlobalId(identifier);
  if (node && node.typename !== label) return null;
  const key = node?.id ?? readIdentifier(identifier).value;
  const statement: ByIdentifier<L> = byIdentifier[label];
  const row = await batch.load<string, { keys: string[] }, { key: string; node: Nodes[L] }>(
    statement,
    { ...(properties && { [parameterOf(label)]: properties }) },
    key,
  );
  return row?.node ?? null;
}

/** The id of the author whom an argument names. Throws an input error where nobody is known by that identifier. */
export async function knownAuthor(
  context: { batch: Batch },
  argument: string,
  identifier: string,
): Promise<string> {
  const author = await lookUp(context, 'Author', identifier, []);
  if (!author) throw inputError(argument, `no author is known by ${JSON.stringify(identifier)}`);
  return author.id;
}

/** Whether a text can be nothing but a slug, which needs no look-up. */
export function isOwnId(text: string): boolean {
  return readIdentifier(text).isSlug && !decodeGlobalId(text);
}
