// Looked for where a run of separators begins, and nowhere within it: a long run would take for ever.
const ET_AL = /(?:(?<![\s,])[\s,]+(?:and[\s,]+)?|^)et\.? al\.?$/i;

/** Divides a name from an `et al.` behind it, which stands for more names; that is empty where there is none. */
export function divideEtAl(name: string): { name: string; etAl: string } {
  const at = name.search(ET_AL);
  return at === -1 ? { name, etAl: '' } : { name: name.slice(0, at), etAl: name.slice(at) };
}
