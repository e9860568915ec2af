import {
  PaperCitationsDocument,
  PaperReferencesDocument,
} from '../../schema/operations/generated/graphql.ts';
import { useAskPages } from '../app/use-ask.ts';
import { PlainPaperList } from '../paper-list/plain-paper-list.tsx';

/** What a paper cites, as far as the graph has it. */
export function References({ id }: { id: string }) {
  const pages = useAskPages(PaperReferencesDocument, { id }, ({ paper }) => paper?.references);
  return <PlainPaperList pages={pages} empty="No reference of this paper is in the graph." />;
}

/** The papers of the graph that cite a paper. */
export function Cited({ id }: { id: string }) {
  const pages = useAskPages(PaperCitationsDocument, { id }, ({ paper }) => paper?.citedBy);
  return <PlainPaperList pages={pages} empty="No paper of the graph is known to cite it." />;
}
