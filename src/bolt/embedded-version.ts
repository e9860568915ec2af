/** Ends the version that the embedded graph tells drivers, so that nobody of ours takes it for a Neo4j. */
export const EMBEDDED_VERSION = '-coterie';
