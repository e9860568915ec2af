import { ProtocolViolation } from './packstream.ts';

/**
 * Puts the chunks of messages together again: each begins with its length in two bytes, one of length 0 ends a message.
 * The reader of the driver has no bound for the length of a message.
 */
export class MessageReader {
  #rest: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #length = 0;

  /**
   * The messages that are whole with these bytes. Throws ProtocolViolation where one is longer than `most` bytes.
   */
  read(bytes: Buffer, most: number): Buffer[] {
    const messages: Buffer[] = [];
    let buffer = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    while (buffer.length >= 2) {
      const length = buffer.readUInt16BE(0);
      if (buffer.length < 2 + length) break;
      if (length > 0) this.#add(buffer.subarray(2, 2 + length), most);
      // One without chunks keeps a connection alive and says nothing.
      else if (this.#chunks.length > 0) messages.push(this.#take());
      buffer = buffer.subarray(2 + length);
    }
    this.#rest = Buffer.from(buffer);
    return messages;
  }

  #add(chunk: Buffer, most: number): void {
    this.#length += chunk.length;
    if (this.#length > most) throw new ProtocolViolation(`A message is longer than ${most} bytes.`);
    this.#chunks.push(chunk);
  }

  #take(): Buffer {
    const message = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#length = 0;
    return message;
  }
}
