/** An entry as arXiv writes it; the papers are made up. */
export function arxivEntry(id: string, title: string, more = ''): string {
  return `  <entry>
    <id>http://arxiv.org/abs/${id}</id>
    <title>${title}</title>
    <updated>2024-03-02T09:00:00Z</updated>
    <link href="http://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
    <summary>  Of ${title}.
  On two lines.
</summary>
    <published>2024-02-01T18:59:59Z</published>
    <author>
      <name>Ada Beispiel</name>
    </author>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.LG"/>
${more}  </entry>
`;
}

export function arxivError(what: string): string {
  return `  <entry>
    <id>http://arxiv.org/api/errors#${what.replaceAll(' ', '_')}</id>
    <title>Error</title>
    <summary>${what}</summary>
    <updated>2024-03-02T00:00:00-05:00</updated>
    <author>
      <name>arXiv api core</name>
    </author>
  </entry>
`;
}

export function arxivFeed(total: number, entries: string[], start = 0): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <title type="html">ArXiv Query: search_query=all:example</title>
  <id>http://arxiv.org/api/0123456789</id>
  <updated>2024-03-02T00:00:00-05:00</updated>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>${start}</opensearch:startIndex>
  <opensearch:itemsPerPage>${entries.length}</opensearch:itemsPerPage>
${entries.join('')}</feed>
`;
}
