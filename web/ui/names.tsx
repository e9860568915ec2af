import { Link } from 'wouter';
import { addressOf, type PageKind } from '../app/address.ts';

/** Links to things by name, one after the other. */
export function Names({ kind, of }: { kind: PageKind; of: readonly { slug: string; name: string }[] }) {
  return of.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <Link href={addressOf(kind, slug)}>{name}</Link>
    </span>
  ));
}
