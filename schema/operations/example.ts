import { Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';

/** One of the questions of `examples/`, ready to be asked. */
export interface Example {
  /** The operation's name. */
  name: string;
  /** What it asks, in the words of its first line. */
  question: string;
  /** The whole text with its comment. */
  text: string;
  /** The operation's own defaults, to be seen and changed. */
  variables: Record<string, unknown>;
}

/** Reads a question: a comment, and an operation whose variables all have defaults. */
export function readExample(text: string): Example {
  const isOperation = (node: { kind: string }): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  const operation = parse(text).definitions.find(isOperation);
  const question = /^# (.+)/.exec(text)?.[1];
  if (!operation?.name || !question) throw new Error(`not a named operation under a comment: ${text}`);
  const variables = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => {
    if (!defaultValue) throw new Error(`$${variable.name.value} of ${operation.name?.value} has no default`);
    return [variable.name.value, valueFromASTUntyped(defaultValue)];
  });
  return { name: operation.name.value, question, text, variables: Object.fromEntries(variables) };
}
