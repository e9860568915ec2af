import { PapersChoicesDocument, PapersPageDocument } from '../../schema/operations/generated/graphql.ts';
import { useTitle } from '../app/use-title.ts';
import { PaperList } from '../paper-list/paper-list.tsx';

/** All papers of the graph. */
export function PapersPage() {
  useTitle('Papers');
  return (
    <>
      <h1>Papers</h1>
      <PaperList
        document={PapersPageDocument}
        papers={({ papers }) => papers}
        choices={PapersChoicesDocument}
        facets={({ papers }) => papers.facets}
        variables={{}}
      />
    </>
  );
}
