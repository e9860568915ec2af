const ADDRESSES = {
  orcid: ['ORCID', (id: string) => `https://orcid.org/${id}`],
  doi: ['DOI', (id: string) => `https://doi.org/${id}`],
  arxivId: ['arXiv', (id: string) => `https://arxiv.org/abs/${id}`],
  ror: ['ROR', (id: string) => (id.startsWith('http') ? id : `https://ror.org/${id}`)],
  openAlexId: ['OpenAlex', (id: string) => `https://openalex.org/${id}`],
  semanticScholarId: ['Semantic Scholar', undefined],
  homepage: ['Homepage', webAddress],
  url: ['Where it is', webAddress],
} as const;

/** Of an address what a link may lead to. */
function webAddress(address: string): string | undefined {
  return /^https?:/i.test(address) ? address : undefined;
}

type Identifiers = Partial<Record<keyof typeof ADDRESSES, string | null>>;

/** What else something is known by, with links to where that leads. */
export function Identifiers({ of }: { of: Identifiers }) {
  const given = (Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[]).filter((name) => of[name]);
  if (given.length === 0) return null;
  return (
    <p className="small quiet">
      {given.map((name, index) => {
        const [label, address] = ADDRESSES[name];
        const value = of[name] ?? '';
        const href = address?.(value);
        const text = name === 'homepage' || name === 'url' ? label : `${label} ${value}`;
        return (
          <span key={name}>
            {index > 0 && ' · '}
            {href ? (
              <a href={href} rel="noreferrer external">
                {text}
              </a>
            ) : (
              text
            )}
          </span>
        );
      })}
    </p>
  );
}
