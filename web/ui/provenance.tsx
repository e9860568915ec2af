import { type FragmentType, readFragment } from '../../schema/operations/generated/fragment-masking.ts';
import { ProvenanceFragmentDoc } from '../../schema/operations/generated/graphql.ts';
import css from './provenance.module.css';

/** Every source of a thing with what it states; what is shown elsewhere on the page is marked. */
export function Provenance({ records }: { records: readonly FragmentType<typeof ProvenanceFragmentDoc>[] }) {
  return readFragment(ProvenanceFragmentDoc, records).map(({ source, key, retrievedAt, facts }) => (
    <section key={`${source.id} ${key}`} className={css.record}>
      <h2>{source.name}</h2>
      <p className="quiet small">
        calls it “{key}”{retrievedAt && `, read on ${retrievedAt.slice(0, 10)}`}
        {source.licence && ` · ${source.licence}`}
      </p>
      {facts.length > 0 && (
        <table className="small">
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">What it states</th>
              <th scope="col">Shown</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ property, value, isShown }) => (
              <tr key={property}>
                <th scope="row">{property}</th>
                <td className={css.value}>{Array.isArray(value) ? value.join('; ') : String(value)}</td>
                <td>{isShown ? 'yes' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  ));
}
