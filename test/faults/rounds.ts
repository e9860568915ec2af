/** How often each fault is made: a few times in the tests, as often as docs/reliability.md says by `npm run faults`. */
const all = process.env.COTERIE_ALL_FAULTS === '1';

export const ROUNDS = {
  import: all ? 100 : 5,
  writes: all ? 100 : 5,
  merge: all ? 100 : 5,
  sigterm: all ? 20 : 3,
  /** Kilobytes of disks on which an import finds no room. */
  fullDisks: all ? [400, 1200, 2000] : [1200],
};

/** What is tried on a file that cannot be used. */
export const READS = [['status']];
/** Writes whatever is there, while a server only does so where something is missing. */
export const IMPORT = ['import', 'bibtex', 'one.bib'];
export const WRITES = all ? [['serve'], IMPORT] : [['serve']];
