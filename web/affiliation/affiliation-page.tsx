import {
  AffiliationAuthorsDocument,
  AffiliationPageDocument,
  type AffiliationPageQuery,
  AffiliationPapersChoicesDocument,
  AffiliationPapersDocument,
} from '../../schema/operations/generated/graphql.ts';
import { NotFound } from '../app/not-found.tsx';
import { useAsk, useAskPages } from '../app/use-ask.ts';
import { useTitle } from '../app/use-title.ts';
import { PaperList } from '../paper-list/paper-list.tsx';
import { Answered } from '../ui/answered.tsx';
import { Chips } from '../ui/chips.tsx';
import { Identifiers } from '../ui/identifiers.tsx';
import { Names } from '../ui/names.tsx';
import { PeopleTable } from '../ui/people-table.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { Tabs } from '../ui/tabs.tsx';

type Affiliation = NonNullable<AffiliationPageQuery['affiliation']>;

/** An organisation: where it belongs, on what and with whom it publishes, its papers and their authors. */
export function AffiliationPage({ id }: { id: string }) {
  const asked = useAsk(AffiliationPageDocument, { id });
  const affiliation = asked.data?.affiliation;
  useTitle(affiliation?.name);
  return (
    <Answered asked={asked} what="the affiliation">
      {() =>
        affiliation ? (
          <article>
            <Head affiliation={affiliation} />
            <Tabs
              label={`About ${affiliation.name}`}
              tabs={[
                {
                  id: 'papers',
                  label: 'Papers',
                  content: () => (
                    <PaperList
                      document={AffiliationPapersDocument}
                      papers={({ affiliation }) => affiliation?.papers}
                      choices={AffiliationPapersChoicesDocument}
                      facets={({ affiliation }) => affiliation?.papers.facets}
                      variables={{ id }}
                    />
                  ),
                },
                { id: 'authors', label: 'Authors', content: () => <Authors id={id} /> },
                {
                  id: 'sources',
                  label: 'Sources',
                  content: () => <Provenance records={affiliation.recordedIn} />,
                },
              ]}
            />
          </article>
        ) : (
          <NotFound what={`affiliation “${id}”`} />
        )
      }
    </Answered>
  );
}

function Head({ affiliation }: { affiliation: Affiliation }) {
  const { name, aliases, kind, country, ror, openAlexId, partOf, parts, topics, collaborators } = affiliation;
  return (
    <header>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className="quiet small">also {aliases.join(', ')}</p>}
      <p className="quiet">{[kind, country].filter(Boolean).join(' · ')}</p>
      {partOf.length > 0 && (
        <p>
          Part of <Names kind="Affiliation" of={partOf} />
        </p>
      )}
      {parts.length > 0 && (
        <p>
          Its parts: <Names kind="Affiliation" of={parts} />
        </p>
      )}
      <Identifiers of={{ ror, openAlexId }} />
      <Chips kind="Topic" of={topics.edges} />
      {collaborators.edges.length > 0 && (
        <>
          <h2>Publishes with</h2>
          <Chips kind="Affiliation" of={collaborators.edges} />
        </>
      )}
    </header>
  );
}

function Authors({ id }: { id: string }) {
  return (
    <PeopleTable
      pages={useAskPages(AffiliationAuthorsDocument, { id }, ({ affiliation }) => affiliation?.authors)}
    />
  );
}
