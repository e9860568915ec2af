import { nodeProperties } from '../../cypher/statements.generated.ts';
import { type Place, parameterOf, type Statement } from './statement.ts';

/** Which properties nodes are to have, by the parameter of their label; all of them where it is not said. */
export type Properties = Record<string, readonly string[]>;

/** The parameters of a statement with all properties of the nodes for which they do not say which. */
export function withProperties<Params, Row>({ places = [] }: Statement<Params, Row>, params: Params): Params {
  const labels = labelsIn(places);
  if (labels.length === 0) return params;
  const all = labels.map((label) => [parameterOf(label), nodeProperties[label].asked]);
  return { ...Object.fromEntries(all), ...params };
}

/** The properties with which all are content: what anybody asks for, or all where somebody wants all. */
export function askedTogether(wishes: readonly Properties[]): Properties {
  const [first = {}, ...others] = new Set(wishes);
  return others.reduce((together, wish) => {
    const names = Object.keys(together).filter((name) => wish[name]);
    const both = (name: string) => [...new Set([...(together[name] ?? []), ...(wish[name] ?? [])])];
    return Object.fromEntries(names.map((name) => [name, both(name)]));
  }, first);
}

function labelsIn(places: readonly Place[]) {
  return places.flatMap((place) => ('label' in place ? place.label : []));
}
