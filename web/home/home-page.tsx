import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  HomePageDocument,
  type HomePageQuery,
  HomePeopleDocument,
  HomeTopicsDocument,
} from '../../schema/operations/generated/graphql.ts';
import { addressOf, type PageKind } from '../app/address.ts';
import { useAsk } from '../app/use-ask.ts';
import { useTitle } from '../app/use-title.ts';
import { PaperLine } from '../paper-list/paper-line.tsx';
import { Answered } from '../ui/answered.tsx';
import { Chips } from '../ui/chips.tsx';
import css from './home-page.module.css';

const COUNTED = [
  ['Author', 'authors'],
  ['Paper', 'papers'],
  ['Affiliation', 'affiliations'],
  ['Topic', 'topics'],
] as const;

const MOST_NAMED = 10;

interface Named {
  id: string;
  slug: string;
  name: string;
}

/** What is in the graph, and where to begin. */
export function HomePage() {
  useTitle('Researchers and papers');
  const asked = useAsk(HomePageDocument, {});
  return (
    <>
      <h1>Who wrote what with whom, on which themes, and what belongs together</h1>
      <Answered asked={asked} what="the graph">
        {(data) => <Beginnings {...data} />}
      </Answered>
    </>
  );
}

function Beginnings({ stats, papers }: HomePageQuery) {
  const counts = new Map(stats.nodes.map(({ name, count }) => [name, count]));
  if (!counts.get('Paper')) return <EmptyGraph />;
  return (
    <>
      <dl className={css.counts}>
        {COUNTED.map(([label, name]) => (
          <div key={label}>
            <dd>{(counts.get(label) ?? 0).toLocaleString('en')}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <div className={css.columns}>
        <section>
          <h2>Newest papers</h2>
          <ol className="plain">
            {papers.nodes.map((paper) => (
              <PaperLine key={paper.id} paper={paper} />
            ))}
          </ol>
          <p className={css.more}>
            <Link href="/papers">All papers</Link>
          </p>
        </section>
        <div>
          <section>
            <h2>Themes</h2>
            <Topics />
            <p>
              <Link href="/themes">The map of papers that belong together</Link>
            </p>
          </section>
          <People />
        </div>
      </div>
    </>
  );
}

function Topics() {
  const asked = useAsk(HomeTopicsDocument, {});
  return (
    <Answered asked={asked} what="themes">
      {({ topics }) => <Chips kind="Topic" of={topics.nodes.map((node) => ({ node }))} />}
    </Answered>
  );
}

/** Whom and what the newest papers name most often. */
function People() {
  const asked = useAsk(HomePeopleDocument, {});
  return (
    <Answered asked={asked} what="authors">
      {({ papers }) => (
        <>
          <Begin
            title="Authors of new papers"
            kind="Author"
            things={mostFrequent(papers.nodes.flatMap(({ authors }) => authors.nodes))}
          >
            <Link href="/path">How are two people connected?</Link>
          </Begin>
          <Begin
            title="Where new papers come from"
            kind="Affiliation"
            things={mostFrequent(papers.nodes.flatMap(({ affiliations }) => affiliations.nodes))}
          />
        </>
      )}
    </Answered>
  );
}

function mostFrequent(things: readonly Named[]): Named[] {
  const same = [...Map.groupBy(things, ({ id }) => id).values()];
  return same
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_NAMED)
    .flatMap(([thing]) => thing ?? []);
}

function Begin({
  title,
  kind,
  things,
  children,
}: {
  title: string;
  kind: PageKind;
  things: Named[];
  children?: ReactNode;
}) {
  if (things.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain">
        {things.map(({ id, slug, name }) => (
          <li key={id}>
            <Link href={addressOf(kind, slug)}>{name}</Link>
          </li>
        ))}
      </ul>
      {children && <p className={css.more}>{children}</p>}
    </section>
  );
}

function EmptyGraph() {
  return (
    <div className="notice">
      <h2>The graph is empty</h2>
      <p>
        Fill it with <code>npx coterie import</code>, which reads OpenAlex, Semantic Scholar, arXiv, BibTeX,
        RIS and CSL-JSON.
      </p>
    </div>
  );
}
