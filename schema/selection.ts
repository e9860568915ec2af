import { type FieldNode, type GraphQLResolveInfo, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import { nodeProperties } from '../cypher/statements.generated.ts';
import type { Label } from '../src/global-id.ts';
import type { Properties } from '../src/graph/properties.ts';
import { parameterOf } from '../src/graph/statement.ts';

type Sets = readonly SelectionSetNode[];
type Document = Pick<GraphQLResolveInfo, 'fragments' | 'schema'>;

/** Whether what is at the end of a path below a field will show one of its fields, directly or through fragments. */
export function selectsAt(info: GraphQLResolveInfo, path: string[], field: string): boolean {
  return fieldsIn(at(info, path), info).some(({ name }) => name.value === field);
}

/**
 * The properties that the answer to a field needs of nodes of a label, beside those that it always has, as the parameter that
 * statements take. The nodes are at the ends of some paths below the field, such as `['edges', 'node']`, and the field's own
 * answer where no path is given.
 */
export function asking(info: GraphQLResolveInfo, label: Label, ...paths: string[][]): Properties {
  const known = asked.get(info.fieldNodes) ?? new Map<string, Properties>();
  asked.set(info.fieldNodes, known);
  const name = `${label} ${paths}`;
  let properties = known.get(name);
  if (!properties) {
    const sets = paths.length === 0 ? at(info, []) : paths.flatMap((path) => at(info, path));
    properties = { [parameterOf(label)]: propertiesIn(sets, info, label) };
    known.set(name, properties);
  }
  return properties;
}

/** The fields of a level have the same list of field nodes whatever their parent is. */
const asked = new WeakMap<readonly FieldNode[], Map<string, Properties>>();

/** Where the nodes of a connection are. */
export const NODES_OF_PAGE = [['edges', 'node'], ['nodes']];

/** What the answer to a field that is a connection needs: which parts of it, and which properties of its nodes. */
export interface SelectedPage {
  /** Whether any of its nodes, or where they stand. */
  nodes: boolean;
  total: boolean;
  cursors: boolean;
  /** By the parameter that statements take; nothing where its nodes are none of the graph's. */
  properties: Properties;
}

/** What is selected in a field that is a connection. */
export function selectedPage(info: GraphQLResolveInfo): SelectedPage {
  const label = labelOfNodes(info);
  const selects = (field: string) => selectsAt(info, [], field);
  return {
    nodes: ['edges', 'nodes', 'pageInfo'].some(selects),
    total: selects('totalCount'),
    cursors: selects('pageInfo') || selectsAt(info, ['edges'], 'cursor'),
    properties: label ? asking(info, label, ...NODES_OF_PAGE) : {},
  };
}

/** The label of a connection's nodes: the name of their type, where that is a node of the graph. */
function labelOfNodes({ returnType, schema }: GraphQLResolveInfo): Label | undefined {
  const connection = schema.getType(String(returnType).replaceAll(/[[\]!]/g, ''));
  const type = isObjectType(connection) ? String(connection.getFields().nodes?.type) : '';
  const name = type.replaceAll(/[[\]!]/g, '');
  return name in nodeProperties ? (name as Label) : undefined;
}

function propertiesIn(sets: Sets, document: Document, label: Label): string[] {
  const type = document.schema.getType(label);
  const fields = isObjectType(type) ? type.getFields() : {};
  const needed = new Set(
    fieldsIn(sets, document, label).flatMap(({ name }) => needsOf(fields[name.value]?.extensions)),
  );
  return nodeProperties[label].asked.filter((name) => needed.has(name));
}

/** A field that shows a property needs it; others say what they need. Every node has its id. */
function needsOf({ pothosExposedField: shown, needs = [] }: FieldExtensions = {}): readonly string[] {
  return shown ? [shown] : needs;
}

/** What is told of a field of a node besides its type. */
interface FieldExtensions {
  pothosExposedField?: string;
  needs?: readonly string[];
}

/** What is selected at the end of a path below a field. */
function at(info: GraphQLResolveInfo, path: readonly string[]): Sets {
  return path.reduce<Sets>(
    (sets, field) => setsOf(fieldsIn(sets, info).filter(({ name }) => name.value === field)),
    setsOf(info.fieldNodes),
  );
}

function setsOf(fields: readonly FieldNode[]): SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** The fields of some selections with those of their fragments, but for fragments on other nodes than of the label. */
function fieldsIn(sets: Sets, document: Document, label?: Label): FieldNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments[selection.name.value];
      const on = fragment?.typeCondition?.name.value;
      if (!fragment || (label && on && on !== label && on in nodeProperties)) return [];
      return fieldsIn([fragment.selectionSet], document, label);
    }),
  );
}
