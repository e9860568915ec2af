// A Source as every statement returns it. Needs `source`.
//
// @type SourceNode {
//   label: 'Source', id: string, kind: string, name: string, retrievedAt: string | null, licence: string | null
// }
source { .id, .kind, .name, .licence, retrievedAt: toString(source.retrievedAt), label: 'Source' }
