import { useMemo } from 'react';
import { ThemeMapChoicesDocument, ThemeMapDocument } from '../../schema/operations/generated/graphql.ts';
import { useAsk } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { useTitle } from '../app/use-title.ts';
import { Controls, YearsChoice } from '../graph/controls.tsx';
import { numberIn } from '../graph/number-in.ts';
import { Answered } from '../ui/answered.tsx';
import { Choice } from '../ui/choice.tsx';
import { themeMapOf } from './theme-map.ts';
import { ThemeMapView } from './theme-map-view.tsx';

const STRENGTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].map((score) => ({
  value: `${score}`,
  label: `${score}`,
}));
const LIMITS = [200, 50, 100, 500, 1000, 2000].map((papers) => ({ value: `${papers}`, label: `${papers}` }));

/** Papers and the themes that link them, which the address narrows down. */
export default function ThemeMapPage() {
  useTitle('Theme map');
  const { get } = useParameters();
  const [from, until] = ['from', 'until'].map((name) => numberIn(get(name), 0, 9999));
  const topic = get('topic');
  const choices = useAsk(ThemeMapChoicesDocument, {}).data?.papers.facets;
  const asked = useAsk(
    ThemeMapDocument,
    {
      filter: {
        ...((from !== undefined || until !== undefined) && {
          year: { from: from ?? null, to: until ?? null },
        }),
        ...(topic && { topic }),
      },
      minScore: numberIn(get('strength'), 0, 1) ?? 0.1,
      limit: numberIn(get('limit'), 1, 2000) ?? 200,
    },
    { keep: () => true },
  );
  const map = useMemo(() => asked.data && themeMapOf(asked.data.themeMap), [asked.data]);
  const years = (choices?.years ?? []).map(({ value }) => Number(value)).sort((a, b) => a - b);
  const topics = (choices?.topics ?? []).map(({ value, label, count }) => ({
    value,
    label: `${label} (${count})`,
  }));
  return (
    <>
      <h1>Theme map</h1>
      <Controls label="Which papers and links">
        <Choice name="topic" label="Theme" options={[{ value: '', label: 'all' }, ...topics]} />
        <Choice name="strength" label="Links at least" options={STRENGTHS} />
        <Choice name="limit" label="Papers at most" options={LIMITS} />
        <YearsChoice years={years} />
      </Controls>
      <Answered asked={asked} what="the map">
        {() => map && <ThemeMapView map={map} isChanging={asked.isPlaceholderData} />}
      </Answered>
    </>
  );
}
