import { NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';

/** Refuses to say what the schema has. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

/** Names what is wrong in a question without what there is that looks like it. */
export function useNoSuggestions(): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { hideSuggestions: true }),
      );
    },

    // The option is not there for variables.
    onExecute: () => ({
      onExecuteDone({ result }) {
        if (isAsyncIterable(result) || 'data' in result) return;
        for (const error of result.errors ?? []) {
          error.message = error.message.replace(/ Did you mean .*/s, '');
        }
      },
    }),
  };
}
