import { Link } from 'wouter';
import {
  AuthorThemesOverTimeDocument,
  type AuthorThemesOverTimeQuery,
} from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { useAsk } from '../app/use-ask.ts';
import { Answered } from '../ui/answered.tsx';
import css from './themes-over-time.module.css';

const MOST_THEMES = 15;

type Papers = NonNullable<AuthorThemesOverTimeQuery['author']>['papers'];

interface Theme {
  slug: string;
  name: string;
  total: number;
  byYear: Map<number, number>;
}

/** A table of themes by year, with a dot as large as the number of papers. */
export function ThemesOverTime({ id }: { id: string }) {
  const asked = useAsk(AuthorThemesOverTimeDocument, { id });
  return (
    <Answered asked={asked} what="themes">
      {({ author }) => {
        if (!author) return null;
        const { themes, years } = count(author.papers.nodes);
        if (themes.length === 0) return <p>No themes are known of these papers.</p>;
        const most = Math.max(...themes.flatMap(({ byYear }) => [...byYear.values()]));
        const left = (author.papers.totalCount ?? 0) - author.papers.nodes.length;
        return (
          <div className={css.scroll}>
            <table className={css.themes}>
              <thead>
                <tr>
                  <th scope="col">Theme</th>
                  {years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {themes.map(({ slug, name, byYear }) => (
                  <tr key={slug}>
                    <th scope="row">
                      <Link href={addressOf('Topic', slug)}>{name}</Link>
                    </th>
                    {years.map((year) => (
                      <td key={year}>
                        <Dot papers={byYear.get(year) ?? 0} most={most} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {left > 0 && (
              <p className="quiet small">Of the 100 newest papers; {left} older ones are left out.</p>
            )}
          </div>
        );
      }}
    </Answered>
  );
}

function Dot({ papers, most }: { papers: number; most: number }) {
  if (papers === 0) return null;
  // The area, not the width, tells how many.
  const size = `${Math.sqrt(papers / most) * 1.5}rem`;
  return (
    <span className={css.cell} title={`${papers} papers`}>
      <span className={css.dot} style={{ width: size, height: size }} />
      {papers}
    </span>
  );
}

/** The themes of most papers with how many a year, and all years from the first to the last. */
function count(papers: Papers['nodes']): { themes: Theme[]; years: number[] } {
  const themes = new Map<string, Theme>();
  for (const { year, topics } of papers) {
    if (year === null) continue;
    for (const { slug, name } of topics.nodes) {
      const theme = themes.get(slug) ?? { slug, name, total: 0, byYear: new Map<number, number>() };
      themes.set(slug, theme);
      theme.total += 1;
      theme.byYear.set(year, (theme.byYear.get(year) ?? 0) + 1);
    }
  }
  const found = papers.flatMap(({ year }) => year ?? []);
  const first = Math.min(...found);
  const years =
    found.length === 0 ? [] : Array.from({ length: Math.max(...found) - first + 1 }, (_, n) => first + n);
  const ordered = [...themes.values()].sort((a, b) => b.total - a.total || a.name.localeCompare(b.name));
  return { themes: ordered.slice(0, MOST_THEMES), years };
}
