import type { PaperText } from '../../schema/operations/generated/graphql.ts';
import { useParameters } from '../app/use-parameters.ts';
import type { Paper } from './paper-head.tsx';

/** The themes of a paper, which of them the address names (`?theme=`), and what in a text of it evoked that one or all. */
export function useEvidence(paper: Paper) {
  const { get } = useParameters();
  const themes = paper.topics.edges.filter(({ node }) => node.scheme === 'THEME');
  const chosen = themes.find(({ node }) => node.slug === get('theme'));
  const evidence = (chosen ? [chosen] : themes).flatMap(({ evidence }) => evidence);
  return {
    themes,
    chosen: chosen?.node.slug,
    within: (text: PaperText) => evidence.filter(({ field }) => field === text),
  };
}
