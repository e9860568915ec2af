// Starts GraphiQL in the browser, with its workers from this server.
const assets = new URL('.', document.currentScript.src);
const workers = {
  editorWorkerService: 'monacoeditorwork/editor.worker.bundle.js',
  json: 'monacoeditorwork/json.worker.bundle.js',
  graphql: 'monacoeditorwork/graphql.worker..bundle.js',
};

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => new URL(workers[label] ?? workers.editorWorkerService, assets).href,
};

const question = `# Whom has Evan Hubinger written with
# most, and what? Ctrl-Enter runs it,
# Ctrl-Space completes as you type.
query Coauthors {
  author(id: "evan-hubinger") {
    name
    coauthors(first: 5) {
      totalCount
      edges {
        paperCount
        firstYear
        lastYear
        node {
          name
        }
        papers(first: 3) {
          nodes {
            title
            publishedOn
          }
        }
      }
    }
  }
}
`;

const logo = `<svg viewBox="0 0 24 24" width="28" height="28" fill="none" stroke="currentColor" stroke-width="1.6">
  <path d="M7 8.5 16.5 6M6.5 10l4.5 7M16.5 8 13 17"/>
  <circle cx="5.5" cy="8.5" r="2.2"/><circle cx="18.5" cy="6" r="2.2"/><circle cx="12" cy="19" r="2.2"/>
</svg>`;

window.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  title: 'Coterie',
  logo,
  defaultQuery: question,
  defaultTabs: [{ query: question }],
  // Only a query in the address replaces what the visitor left open.
  initialQuery: new URL(location.href).searchParams.get('query') ?? undefined,
});
