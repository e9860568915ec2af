import { Link } from 'wouter';
import type { PaperText as Field } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { useParameters } from '../app/use-parameters.ts';
import { Marked } from '../ui/marked.tsx';
import { useEvidence } from './evidence.ts';
import type { Paper } from './paper-head.tsx';
import css from './paper-text.module.css';

/** Its themes, and the abstract or summary with the phrases that evoked them marked: all, or those of one theme. */
export function PaperText({ paper }: { paper: Paper }) {
  const { change } = useParameters();
  const { themes, chosen, within } = useEvidence(paper);
  const others = paper.topics.edges.filter(({ node }) => node.scheme !== 'THEME');
  const texts: [Field, string, string | null][] = [
    ['ABSTRACT', 'Abstract', paper.abstract],
    ['SUMMARY', 'Summary', paper.summary],
  ];
  return (
    <div className={css.columns}>
      <div className={css.text}>
        {texts.map(
          ([field, label, text]) =>
            text && (
              <section key={field}>
                <h2>{label}</h2>
                <p>
                  <Marked text={text} ranges={within(field)} />
                </p>
              </section>
            ),
        )}
        {!paper.abstract && !paper.summary && <p className="quiet">No source gives an abstract.</p>}
      </div>
      {paper.topics.edges.length > 0 && (
        <aside>
          <h2>Themes</h2>
          <ul className="plain">
            {themes.map(({ node, score, evidence }) => (
              <li key={node.id} className={css.theme}>
                <Link href={addressOf('Topic', node.slug)}>{node.name}</Link>
                <span className={css.score} title={`Fits by ${score?.toFixed(2)}`}>
                  <span style={{ width: `${(score ?? 0) * 100}%` }} />
                </span>
                {evidence.length > 0 && (
                  <button
                    type="button"
                    aria-pressed={chosen === node.slug}
                    title="Mark only the phrases of this theme"
                    onClick={() => change({ theme: chosen === node.slug ? null : node.slug })}
                  >
                    {[...new Set(evidence.map(({ phrase }) => phrase))].join(', ')}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {others.length > 0 && (
            <p className="small quiet">
              Classified as{' '}
              {others.map(({ node }, index) => (
                <span key={node.id}>
                  {index > 0 && ', '}
                  <Link href={addressOf('Topic', node.slug)}>{node.name}</Link>
                </span>
              ))}
            </p>
          )}
        </aside>
      )}
    </div>
  );
}
