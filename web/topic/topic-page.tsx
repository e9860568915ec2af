import {
  TopicAuthorsDocument,
  TopicPageDocument,
  type TopicPageQuery,
  TopicPapersChoicesDocument,
  TopicPapersDocument,
} from '../../schema/operations/generated/graphql.ts';
import { NotFound } from '../app/not-found.tsx';
import { useAsk, useAskPages } from '../app/use-ask.ts';
import { useTitle } from '../app/use-title.ts';
import { PaperList } from '../paper-list/paper-list.tsx';
import { Answered } from '../ui/answered.tsx';
import { Chips } from '../ui/chips.tsx';
import { Names } from '../ui/names.tsx';
import { PeopleTable } from '../ui/people-table.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { Tabs } from '../ui/tabs.tsx';

type Topic = NonNullable<TopicPageQuery['topic']>;

const SCHEMES: Record<Topic['scheme'], string> = {
  THEME: 'theme',
  ARXIV: 'arXiv category',
  OPENALEX: 'OpenAlex topic',
};

/** A topic: what it covers, what is broader, narrower and near, its papers and who writes on it. */
export function TopicPage({ id }: { id: string }) {
  const asked = useAsk(TopicPageDocument, { id });
  const topic = asked.data?.topic;
  useTitle(topic?.name);
  return (
    <Answered asked={asked} what="the topic">
      {() =>
        topic ? (
          <article>
            <Head topic={topic} />
            <Tabs
              label={`About ${topic.name}`}
              tabs={[
                {
                  id: 'papers',
                  label: 'Papers',
                  content: () => (
                    <PaperList
                      document={TopicPapersDocument}
                      papers={({ topic }) => topic?.papers}
                      choices={TopicPapersChoicesDocument}
                      facets={({ topic }) => topic?.papers.facets}
                      variables={{ id }}
                    />
                  ),
                },
                { id: 'authors', label: 'Authors', content: () => <Authors id={id} /> },
                { id: 'sources', label: 'Sources', content: () => <Provenance records={topic.recordedIn} /> },
              ]}
            />
          </article>
        ) : (
          <NotFound what={`topic “${id}”`} />
        )
      }
    </Answered>
  );
}

function Head({ topic }: { topic: Topic }) {
  const { name, scheme, notation, description, altLabels, broader, narrower, seeAlso, related } = topic;
  const links = [
    ['Broader', broader],
    ['Narrower', narrower],
    ['See also', seeAlso],
  ] as const;
  return (
    <header>
      <h1>{name}</h1>
      <p className="quiet">{[SCHEMES[scheme], notation].filter(Boolean).join(' · ')}</p>
      {description && <p>{description}</p>}
      {altLabels.length > 0 && (
        <details className="small">
          <summary>Other words for it ({altLabels.length})</summary>
          <p className="quiet">{altLabels.join(', ')}</p>
        </details>
      )}
      {links.map(
        ([label, topics]) =>
          topics.length > 0 && (
            <p key={label}>
              {label}: <Names kind="Topic" of={topics} />
            </p>
          ),
      )}
      {related.edges.length > 0 && (
        <>
          <h2>Written about together with</h2>
          <Chips kind="Topic" of={related.edges} />
        </>
      )}
    </header>
  );
}

function Authors({ id }: { id: string }) {
  return <PeopleTable pages={useAskPages(TopicAuthorsDocument, { id }, ({ topic }) => topic?.authors)} />;
}
