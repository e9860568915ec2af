// Everything that a node says, whatever its label. Needs `node`.
//
// @type Properties { [property: string]: string | int | float | boolean | string[] | int[] | float[] | null }
node {
  .*,
  publishedOn: toString(node.publishedOn), asOf: toString(node.asOf), at: toString(node.at), retrievedAt: toString(node.retrievedAt),
  nameWords: null, textWords: null, titleSample: null, titleShelf: null, citationShelf: null
}
