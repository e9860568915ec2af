import {
  AuthorPageDocument,
  AuthorPapersChoicesDocument,
  AuthorPapersDocument,
} from '../../schema/operations/generated/graphql.ts';
import { NotFound } from '../app/not-found.tsx';
import { useAsk } from '../app/use-ask.ts';
import { useTitle } from '../app/use-title.ts';
import { PaperList } from '../paper-list/paper-list.tsx';
import { Answered } from '../ui/answered.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AuthorHead } from './author-head.tsx';
import { Coauthors } from './coauthors.tsx';
import { Posts } from './posts.tsx';
import { ThemesOverTime } from './themes-over-time.tsx';

/** Who somebody is, and in tabs what they wrote, with whom, on what and when, and who says so. */
export function AuthorPage({ id }: { id: string }) {
  const asked = useAsk(AuthorPageDocument, { id });
  const author = asked.data?.author;
  useTitle(author?.name);
  return (
    <Answered asked={asked} what="the author">
      {() =>
        author ? (
          <article>
            <AuthorHead author={author} />
            <Tabs
              label={`About ${author.name}`}
              tabs={[
                {
                  id: 'papers',
                  label: 'Papers',
                  content: () => (
                    <PaperList
                      document={AuthorPapersDocument}
                      papers={({ author }) => author?.papers}
                      choices={AuthorPapersChoicesDocument}
                      facets={({ author }) => author?.papers.facets}
                      variables={{ id }}
                    />
                  ),
                },
                { id: 'coauthors', label: 'Coauthors', content: () => <Coauthors id={id} /> },
                { id: 'themes', label: 'Themes over time', content: () => <ThemesOverTime id={id} /> },
                { id: 'posts', label: 'Posts and comments', content: () => <Posts id={id} /> },
                {
                  id: 'sources',
                  label: 'Sources',
                  content: () => <Provenance records={author.recordedIn} />,
                },
              ]}
            />
          </article>
        ) : (
          <NotFound what={`author “${id}”`} />
        )
      }
    </Answered>
  );
}
