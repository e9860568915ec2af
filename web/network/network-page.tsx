import { useMemo } from 'react';
import { Link } from 'wouter';
import { CoauthorNetworkDocument } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { NotFound } from '../app/not-found.tsx';
import { useAsk } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { useTitle } from '../app/use-title.ts';
import { Controls, YearsChoice } from '../graph/controls.tsx';
import { numberIn } from '../graph/number-in.ts';
import { useAuthorName } from '../graph/use-author-name.ts';
import { Answered } from '../ui/answered.tsx';
import { Choice } from '../ui/choice.tsx';
import { networkOf, yearsOf } from './network.ts';
import { NetworkView } from './network-view.tsx';

const DEPTHS = [
  { value: '1', label: 'coauthors' },
  { value: '2', label: 'and their coauthors' },
  { value: '3', label: 'three steps' },
];
const STRENGTHS = [1, 2, 3, 5, 10].map((papers) => ({ value: String(papers), label: `${papers} or more` }));
const LIMITS = [100, 50, 200, 500, 1000, 2000].map((people) => ({
  value: String(people),
  label: `${people}`,
}));

/** The coauthor network around somebody, which the address narrows down. */
export default function NetworkPage({ id }: { id: string }) {
  const { get } = useParameters();
  const name = useAuthorName(id);
  useTitle(name ? `Coauthor network of ${name}` : undefined);
  const asked = useAsk(
    CoauthorNetworkDocument,
    {
      authors: [id],
      depth: numberIn(get('depth'), 1, 3) ?? 1,
      minPapers: numberIn(get('papers'), 1, 10_000) ?? 1,
      limit: numberIn(get('limit'), 1, 2000) ?? 100,
    },
    { enabled: name !== null, keep: ({ authors }) => [authors].flat()[0] === id },
  );
  const network = useMemo(() => asked.data && networkOf(asked.data.coauthorNetwork), [asked.data]);
  const years = useMemo(() => (network ? yearsOf(network) : []), [network]);
  if (name === null) return <NotFound what={`author “${id}”`} />;
  return (
    <>
      <h1>
        Coauthor network{name && ' of '}
        {name && <Link href={addressOf('Author', id)}>{name}</Link>}
      </h1>
      <Controls label="Which part of the network">
        <Choice name="depth" label="How far" options={DEPTHS} />
        <Choice name="papers" label="Papers together" options={STRENGTHS} />
        <Choice name="limit" label="People at most" options={LIMITS} />
        <YearsChoice years={years} />
      </Controls>
      <Answered asked={asked} what="the network">
        {() => network && <NetworkView network={network} isChanging={asked.isPlaceholderData} />}
      </Answered>
    </>
  );
}
