import { Link } from 'wouter';
import { AuthorCoauthorsDocument, type CoauthorOrder } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { useAskPages } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { Answered } from '../ui/answered.tsx';
import { Choice, optionsOf } from '../ui/choice.tsx';
import { counted } from '../ui/counted.ts';
import { LoadMore } from '../ui/load-more.tsx';
import { Names } from '../ui/names.tsx';
import { yearsOfTie } from '../ui/years-of-tie.ts';
import css from './coauthors.module.css';

const ORDERS: Record<CoauthorOrder, string> = {
  PAPERS_DESC: 'Most papers together',
  LAST_YEAR_DESC: 'Most recent',
  NAME_ASC: 'Name',
};

/** Whom somebody wrote with, how often, when, and on which themes. */
export function Coauthors({ id }: { id: string }) {
  const { get } = useParameters();
  const asked = get('coauthors') ?? '';
  const orderBy = Object.hasOwn(ORDERS, asked) ? (asked as CoauthorOrder) : 'PAPERS_DESC';
  const pages = useAskPages(AuthorCoauthorsDocument, { id, orderBy }, ({ author }) => author?.coauthors);
  return (
    <Answered asked={pages} what="coauthors">
      {({ pages: list }) => {
        const edges = list.flatMap((page) => page?.edges ?? []);
        const total = list[0]?.totalCount ?? null;
        if (edges.length === 0) return <p>No coauthors are known.</p>;
        return (
          <>
            <Choice name="coauthors" label="Order" options={optionsOf(ORDERS)} />
            <p role="status">
              {pages.isPlaceholderData ? 'Loading …' : counted(total, 'coauthor')} ·{' '}
              <Link href={`/network/${encodeURIComponent(id)}`}>as a network</Link>
            </p>
            <div className={css.scroll}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Coauthor</th>
                    <th scope="col">Papers</th>
                    <th scope="col">Years</th>
                    <th scope="col">Shared themes</th>
                  </tr>
                </thead>
                <tbody>
                  {edges.map(({ paperCount, node, sharedTopics, ...years }) => (
                    <tr key={node.id}>
                      <td>
                        <Link href={addressOf('Author', node.slug)}>{node.name}</Link>
                      </td>
                      <td>{paperCount}</td>
                      <td className={css.years}>{yearsOfTie(years)}</td>
                      <td className={`small ${css.themes}`}>
                        <Names kind="Topic" of={sharedTopics.slice(0, 4)} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <LoadMore pages={pages} shown={edges.length} total={total} what="coauthors" />
          </>
        );
      }}
    </Answered>
  );
}
