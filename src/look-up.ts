import {
  type AffiliationNode,
  type AuthorNode,
  affiliationByIdentifier,
  authorById,
  authorByIdentifier,
  nodeProperties,
  type PaperNode,
  type PostNode,
  paperById,
  paperByIdentifier,
  postByIdentifier,
  type SourceNode,
  sourceByIdentifier,
  type TopicNode,
  topicByIdentifier,
} from '../cypher/statements.generated.ts';
import { decodeGlobalId, type Label } from './global-id.ts';
import type { Batch } from './graph/batch.ts';
import type { Properties } from './graph/properties.ts';
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

/** To be asked for where what nodes of a label always have will do: what they are called. */
export const NAMES = Object.fromEntries(
  (Object.keys(nodeProperties) as Label[]).map((label) => [label, { [parameterOf(label)]: [] }]),
) as unknown as Record<Label, Properties>;

type LookUp<L extends Label> = Statement<{ keys: string[] }, { key: string; node: Nodes[L] }>;
type LookUps = { [L in Label]: LookUp<L> };

const byIdentifier: LookUps = {
  Author: authorByIdentifier,
  Paper: paperByIdentifier,
  Affiliation: affiliationByIdentifier,
  Topic: topicByIdentifier,
  Post: postByIdentifier,
  Source: sourceByIdentifier,
};
/** Where there are many identifiers beside a slug, which most are asked for by. */
const byId: LookUps = { ...byIdentifier, Author: authorById, Paper: paperById };

/**
 * The node that an identifier of any form names: a slug, a global id, a DOI, an ORCID … Null where none does. It has those
 * of its properties that are asked for, and all where it is not said which.
 */
export async function lookUp<L extends Label>(
  context: { batch: Batch },
  label: L,
  identifier: string,
  properties?: Properties,
): Promise<Nodes[L] | null> {
  const node = decodeGlobalId(identifier);
  if (node && node.typename !== label) return null;
  if (node) return nodeById(context, label, node.id, properties);
  const { value, isSlug } = readIdentifier(identifier);
  const statements = isSlug ? byId : byIdentifier;
  return load(context, statements[label], value, properties);
}

/** As lookUp, of an id as the graph has it. */
export async function nodeById<L extends Label>(
  context: { batch: Batch },
  label: L,
  id: string,
  properties?: Properties,
): Promise<Nodes[L] | null> {
  return load(context, byId[label], id, properties);
}

async function load<L extends Label>(
  { batch }: { batch: Batch },
  statement: LookUp<L>,
  key: string,
  properties?: Properties,
): Promise<Nodes[L] | null> {
  const row = await batch.load<string, { keys: string[] }, { key: string; node: Nodes[L] }>(
    statement,
    {},
    key,
    properties,
  );
  return row?.node ?? null;
}

/** The id of what an identifier of any form names; null where nothing is named so. */
export async function idOf(
  context: { batch: Batch },
  label: Label,
  identifier: string,
): Promise<string | null> {
  return (await lookUp(context, label, identifier, NAMES[label]))?.id ?? null;
}

/** The id of the author whom an argument names. Throws an input error where nobody is known by that identifier. */
export async function knownAuthor(
  context: { batch: Batch },
  argument: string,
  identifier: string,
): Promise<string> {
  const id = await idOf(context, 'Author', identifier);
  if (!id) throw inputError(argument, `no author is known by ${JSON.stringify(identifier)}`);
  return id;
}

/** Whether a text can be nothing but a slug, which needs no look-up. */
export function isOwnId(text: string): boolean {
  return readIdentifier(text).isSlug && !decodeGlobalId(text);
}
