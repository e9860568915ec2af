import {
  RelatedPapersDocument,
  type RelatedPapersQuery,
  type SharedThemePartName,
} from '../../schema/operations/generated/graphql.ts';
import { useAskPages } from '../app/use-ask.ts';
import { PaperLine } from '../paper-list/paper-line.tsx';
import { Answered } from '../ui/answered.tsx';
import { LoadMore } from '../ui/load-more.tsx';
import css from './related-papers.module.css';

const PARTS: Record<SharedThemePartName, string> = {
  THEMES: 'Themes',
  TEXT: 'Words',
  PEOPLE: 'People',
  REFERENCES: 'References',
};

type Edge = NonNullable<RelatedPapersQuery['paper']>['sharedThemes']['edges'][number];

/** Papers that share themes with a paper, each with the reason, and what the strength of the link is made of. */
export function RelatedPapers({ id }: { id: string }) {
  const pages = useAskPages(RelatedPapersDocument, { id }, ({ paper }) => paper?.sharedThemes);
  return (
    <Answered asked={pages} what="related papers">
      {({ pages: list }) => {
        const edges = list.flatMap((page) => page?.edges ?? []);
        if (edges.length === 0)
          return <p>No paper of the graph shares a theme with it that not all share.</p>;
        return (
          <>
            <ol className="plain">
              {edges.map((edge) => (
                <PaperLine key={edge.node.id} paper={edge.node}>
                  <Reason edge={edge} />
                </PaperLine>
              ))}
            </ol>
            <LoadMore
              pages={pages}
              shown={edges.length}
              total={list[0]?.totalCount ?? null}
              what="related papers"
            />
          </>
        );
      }}
    </Answered>
  );
}

function Reason({ edge: { reason, score, parts } }: { edge: Edge }) {
  return (
    <details className={css.reason}>
      <summary>{reason}</summary>
      <table className="small">
        <caption className="quiet">Strength {score.toFixed(2)} of 1, made of:</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Score</th>
            <th scope="col">Weight</th>
            <th scope="col">What they share</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, score, weight, coverage, evidence }) => (
            <tr key={name}>
              <th scope="row">{PARTS[name]}</th>
              <td>{score === null ? 'not known' : score.toFixed(2)}</td>
              <td>{weight.toFixed(2)}</td>
              <td>
                {evidence.map(({ text }) => text).join(', ')}
                {coverage === 'PARTIAL' && <span className="quiet"> (not all is known)</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
