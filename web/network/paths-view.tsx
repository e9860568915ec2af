import { useMemo } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../app/address.ts';
import { useParameters } from '../app/use-parameters.ts';
import { GraphView } from '../graph/graph-view.tsx';
import type { Thing } from '../graph/look.ts';
import { PictureOrTable } from '../graph/picture-or-table.tsx';
import { SortableTable } from '../graph/sortable-table.tsx';
import { counted } from '../ui/counted.ts';
import { exported, type OnTheWay, type Path, pictureOf, type Step, type Ways, waysOf } from './paths.ts';
import css from './paths-view.module.css';

const MOST_PAPERS = 3;

/** The shortest paths between two people: all in one picture or table, and below each with its papers. */
export function PathsView({ paths }: { paths: readonly Path[] }) {
  const { get, change } = useParameters();
  const ways = useMemo(() => waysOf(paths), [paths]);
  const picture = useMemo(() => pictureOf(ways), [ways]);
  const length = paths[0]?.length ?? 0;
  const said = `${counted(paths.length, 'path')} of ${counted(length, 'step')}`;
  const describe = (thing: Thing) => {
    if ('node' in thing) {
      const person = ways.people.get(thing.node);
      return person && <AboutPerson person={person} ways={ways} />;
    }
    const step = ways.steps.get(thing.edge);
    return step && <AboutStep step={step} />;
  };
  return (
    <>
      <PictureOrTable
        said={said}
        table={() => <WaysTable ways={ways} />}
        picture={() => (
          <GraphView
            picture={picture}
            label={`${said}, with ${ways.people.size} people`}
            selected={get('selected')}
            select={(selected) => change({ selected })}
            kind="Author"
            describe={describe}
            file="paths"
            network={() => exported(ways)}
          >
            <p className="quiet">
              Each line is what two people wrote together. Point at a line to see what that is.
            </p>
          </GraphView>
        )}
      />
      <h2>Each path</h2>
      <ol className="plain">
        {paths.map(({ hops }) => (
          <li key={hops.map(({ author }) => author.slug).join(' ')} className={css.path}>
            <ol className="plain">
              {hops.map(({ author, papers }) => (
                <li key={author.slug} className={css.hop}>
                  {papers.length > 0 && (
                    <div className={css.papers}>
                      <Papers papers={papers} />
                    </div>
                  )}
                  <PersonLink person={author} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

function WaysTable({ ways }: { ways: Ways }) {
  return (
    <SortableTable
      id="ties"
      caption="Who wrote with whom on the way"
      rows={[...ways.steps.values()]}
      rowKey={({ id }) => id}
      columns={[
        { id: 'step', label: 'Step', value: ({ other }) => other.step },
        {
          id: 'one',
          label: 'From',
          value: ({ one }) => one.name,
          cell: ({ one }) => <PersonLink person={one} />,
        },
        {
          id: 'other',
          label: 'To',
          value: ({ other }) => other.name,
          cell: ({ other }) => <PersonLink person={other} />,
        },
        {
          id: 'papers',
          label: 'Papers together',
          value: ({ papers }) => papers.length,
          cell: ({ papers }) => <Papers papers={papers} />,
        },
      ]}
    />
  );
}

function AboutPerson({ person, ways }: { person: OnTheWay; ways: Ways }) {
  const steps = [...ways.steps.values()].filter(({ one, other }) => one === person || other === person);
  return (
    <>
      <h2>
        <PersonLink person={person} />
      </h2>
      <ul className="small">
        {steps.map(({ id, one, other, papers }) => (
          <li key={id}>
            {(one === person ? other : one).name}: {counted(papers.length, 'paper')}
          </li>
        ))}
      </ul>
    </>
  );
}

function AboutStep({ step: { one, other, papers } }: { step: Step }) {
  return (
    <>
      <h2>
        {one.name} and {other.name}
      </h2>
      <Papers papers={papers} />
    </>
  );
}

function Papers({ papers }: { papers: Step['papers'] }) {
  return (
    <ul className="plain">
      {papers.slice(0, MOST_PAPERS).map(({ slug, title, year }) => (
        <li key={slug}>
          <Link href={addressOf('Paper', slug)}>{title}</Link> {year && <span className="quiet">{year}</span>}
        </li>
      ))}
      {papers.length > MOST_PAPERS && <li className="quiet">and {papers.length - MOST_PAPERS} more</li>}
    </ul>
  );
}

function PersonLink({ person: { slug, name } }: { person: { slug: string; name: string } }) {
  return (
    <Link href={addressOf('Author', slug)} className={css.person ?? ''}>
      {name}
    </Link>
  );
}
