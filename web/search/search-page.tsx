import { Link } from 'wouter';
import {
  SearchPageDocument,
  type SearchPageQuery,
  type SearchType,
} from '../../schema/operations/generated/graphql.ts';
import { useAskPages } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { useTitle } from '../app/use-title.ts';
import { Answered } from '../ui/answered.tsx';
import { Choice, optionsOf } from '../ui/choice.tsx';
import { counted } from '../ui/counted.ts';
import { LoadMore } from '../ui/load-more.tsx';
import { Marked } from '../ui/marked.tsx';
import css from './search-page.module.css';
import { addressOfThing } from './things.ts';

const TYPES: Record<SearchType, string> = {
  AUTHOR: 'Authors',
  PAPER: 'Papers',
  AFFILIATION: 'Affiliations',
  TOPIC: 'Topics',
  POST: 'Posts',
};

const FIELDS: Record<string, string> = { altLabels: 'also', aliases: 'also', foldedName: 'name' };

/** Everything that has the words of the address's `q`, of one kind or of all. */
export function SearchPage() {
  const { get } = useParameters();
  const query = get('q') ?? '';
  const type = get('type') ?? '';
  const types = Object.hasOwn(TYPES, type) ? [type as SearchType] : null;
  useTitle(query ? `${query} – search` : 'Search');
  if (!query.trim()) {
    return (
      <div className="notice">
        <h1>Search</h1>
        <p>
          Press <kbd>/</kbd> and type a name, a title, or words of an abstract.
        </p>
      </div>
    );
  }
  return (
    <>
      <h1>“{query}”</h1>
      <Choice name="type" label="Kind" options={[{ value: '', label: 'everything' }, ...optionsOf(TYPES)]} />
      <Results query={query} types={types} />
    </>
  );
}

function Results({ query, types }: { query: string; types: SearchType[] | null }) {
  const pages = useAskPages(SearchPageDocument, { query, types }, ({ search }) => search);
  return (
    <Answered asked={pages} what="results">
      {({ pages: list }) => {
        const edges = list.flatMap((page) => page?.edges ?? []);
        const total = list[0]?.totalCount ?? null;
        return (
          <>
            <p className="quiet small" role="status">
              {pages.isPlaceholderData ? 'Loading …' : counted(total, 'result')}
            </p>
            <ol className="plain">
              {edges.map((edge) => (
                <Result key={edge.node.id} edge={edge} />
              ))}
            </ol>
            {edges.length === 0 && (
              <p>Nothing has all these words. Try fewer of them, or the beginning of a name.</p>
            )}
            <LoadMore pages={pages} shown={edges.length} total={total} what="results" />
          </>
        );
      }}
    </Answered>
  );
}

function Result({ edge: { node, highlights } }: { edge: SearchPageQuery['search']['edges'][number] }) {
  const name = nameOf(node);
  const inName = highlights.find(({ text }) => text === name);
  const places = Map.groupBy(
    highlights.filter((highlight) => highlight !== inName),
    ({ field }) => field,
  );
  return (
    <li className={css.result}>
      <p>
        <Link href={addressOfThing(node)}>
          {inName ? <Marked text={name} ranges={inName.ranges} /> : name}
        </Link>{' '}
        <span className="quiet small">
          {node.__typename}
          {node.__typename === 'Paper' && node.year && ` · ${node.year}`}
          {node.__typename === 'Post' && ` by ${node.author.name}`}
        </span>
      </p>
      {[...places].map(([field, found]) => (
        <p key={field} className="small">
          <span className="quiet">{FIELDS[field] ?? field}: </span>
          {found.map(({ text, ranges }, index) => (
            <span key={text}>
              {index > 0 && ' · '}
              <Marked text={text} ranges={ranges} />
            </span>
          ))}
        </p>
      ))}
    </li>
  );
}

function nameOf(node: SearchPageQuery['search']['edges'][number]['node']): string {
  if (node.__typename === 'Paper') return node.title;
  if (node.__typename === 'Post') return node.postTitle ?? node.summary ?? 'Untitled';
  return node.name;
}
