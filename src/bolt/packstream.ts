import * as driver from 'neo4j-driver-bolt-connection';

/** A structure of PackStream: a signature and its fields. Nodes, dates and messages are structures. */
export interface Structure {
  signature: number;
  fields: unknown[];
}

/** Bytes of a message that are no PackStream, or no message of Bolt: whoever sends them speaks something else. */
export class ProtocolViolation extends Error {
  override name = 'ProtocolViolation';
}

interface Buf {
  _buffer: Buffer;
}
// What the driver's own connection is made of. Its types leave this out, and its makers call it internal, so that its
// version is pinned in package.json.
const {
  channel: { Chunker, alloc },
  packstream: { v2, structure },
} = driver as unknown as {
  channel: {
    Chunker: new (to: { write(buf: Buf): void }, size: number) => { messageBoundary(): void; flush(): void };
    alloc(bytes: Buffer): { hasRemaining(): boolean };
  };
  packstream: {
    v2: {
      Packer: new (
        to: unknown,
      ) => {
        packStruct(signature: number, fields: (() => void)[]): void;
        packable(value: unknown): () => void;
      };
      Unpacker: new (
        disableLosslessIntegers: boolean,
        useBigInt: boolean,
      ) => { unpack(buf: unknown): unknown };
    };
    structure: { Structure: new (signature: number, fields: unknown[]) => Structure };
  };
};

const CHUNK = 16_384;
const unpacker = new v2.Unpacker(false, true);

/** A structure of these fields. Integers are bigints, floats are numbers, bytes are an Int8Array. */
export function structureOf(signature: number, ...fields: unknown[]): Structure {
  return new structure.Structure(signature, fields);
}

export function isStructure(value: unknown): value is Structure {
  return value instanceof structure.Structure;
}

/** Packs messages and hands on their bytes, in chunks, when it is flushed or has a chunk full. */
export function createPacker(write: (bytes: Buffer) => void): {
  pack(message: Structure): void;
  flush(): void;
} {
  const chunker = new Chunker({ write: ({ _buffer }) => write(_buffer) }, CHUNK);
  const packer = new v2.Packer(chunker);
  return {
    pack({ signature, fields }) {
      packer.packStruct(
        signature,
        fields.map((field) => packer.packable(field)),
      );
      chunker.messageBoundary();
    },
    flush: () => chunker.flush(),
  };
}

/** Reads the one structure that a message is. Throws ProtocolViolation where it is anything else. */
export function unpackMessage(message: Buffer): Structure {
  const buf = alloc(message);
  let value: unknown;
  try {
    value = unpacker.unpack(buf);
  } catch (cause) {
    throw new ProtocolViolation('A message is not PackStream.', { cause });
  }
  if (!isStructure(value) || buf.hasRemaining())
    throw new ProtocolViolation('A message is not a structure of PackStream.');
  return value;
}
