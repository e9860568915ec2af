import { Link } from 'wouter';
import { addressOf, type PageKind } from '../app/address.ts';
import css from './chips.module.css';

interface Chip {
  paperCount?: number;
  node: { id: string; slug: string; name: string };
}

/** Things by name in little boxes, with how many papers each has. */
export function Chips({ kind, of }: { kind: PageKind; of: readonly Chip[] }) {
  return (
    <ul className={css.chips}>
      {of.map(({ paperCount, node }) => (
        <li key={node.id}>
          <Link href={addressOf(kind, node.slug)}>
            {node.name}
            {paperCount !== undefined && (
              <span className="quiet" title={`${paperCount} papers`}>
                {' '}
                {paperCount}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
