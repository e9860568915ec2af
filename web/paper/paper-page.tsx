import { PaperPageDocument } from '../../schema/operations/generated/graphql.ts';
import { NotFound } from '../app/not-found.tsx';
import { useAsk } from '../app/use-ask.ts';
import { useTitle } from '../app/use-title.ts';
import { Answered } from '../ui/answered.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Cited, References } from './citations.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperText } from './paper-text.tsx';
import { RelatedPapers } from './related-papers.tsx';

/** What a paper says and on which themes, and in tabs what belongs with it, what it cites, and who says so. */
export function PaperPage({ id }: { id: string }) {
  const asked = useAsk(PaperPageDocument, { id });
  const paper = asked.data?.paper;
  useTitle(paper?.title);
  return (
    <Answered asked={asked} what="the paper">
      {() =>
        paper ? (
          <article>
            <PaperHead paper={paper} />
            <PaperText paper={paper} />
            <Tabs
              label={`About ${paper.title}`}
              tabs={[
                { id: 'related', label: 'Related papers', content: () => <RelatedPapers id={id} /> },
                { id: 'references', label: 'References', content: () => <References id={id} /> },
                { id: 'cited', label: 'Cited by', content: () => <Cited id={id} /> },
                { id: 'sources', label: 'Sources', content: () => <Provenance records={paper.recordedIn} /> },
              ]}
            />
          </article>
        ) : (
          <NotFound what={`paper “${id}”`} />
        )
      }
    </Answered>
  );
}
