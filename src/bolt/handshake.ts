/** What a client that speaks Bolt says first. */
export const MAGIC = Buffer.from([0x60, 0x60, 0xb0, 0x17]);
/** The magic and four proposals of versions, of four bytes each. */
export const HANDSHAKE_LENGTH = 20;

const MAJOR = 5;
const NEWEST_MINOR = 4;

/** A version of Bolt 5. */
export interface BoltVersion {
  minor: number;
}

/**
 * The version to speak with a client: of the first of its proposals that has one, the newest. A proposal is a major, a
 * minor and how many minors below that one the client speaks as well. Nothing where there is none, or no handshake.
 */
export function negotiate(handshake: Buffer): BoltVersion | undefined {
  if (!handshake.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  for (let at = MAGIC.length; at < HANDSHAKE_LENGTH; at += 4) {
    const [, range = 0, newest = 0, major] = handshake.subarray(at, at + 4);
    const minor = Math.min(newest, NEWEST_MINOR);
    if (major === MAJOR && minor >= newest - range) return { minor };
  }
  return undefined;
}

/** The answer to a handshake: the version, or zeros, after which the connection closes. */
export function handshakeAnswer(version: BoltVersion | undefined): Buffer {
  return Buffer.from(version ? [0, 0, version.minor, MAJOR] : [0, 0, 0, 0]);
}
