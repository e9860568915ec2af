import { ProtocolViolation, type Structure } from './packstream.ts';

const REQUESTS = {
  1: 'HELLO',
  2: 'GOODBYE',
  15: 'RESET',
  16: 'RUN',
  17: 'BEGIN',
  18: 'COMMIT',
  19: 'ROLLBACK',
  47: 'DISCARD',
  63: 'PULL',
  84: 'TELEMETRY',
  102: 'ROUTE',
  106: 'LOGON',
  107: 'LOGOFF',
} as const;

/** The signatures of what a server answers with. */
export const SUCCESS = 0x70;
export const RECORD = 0x71;
export const IGNORED = 0x7e;
export const FAILURE = 0x7f;

export type RequestName = (typeof REQUESTS)[keyof typeof REQUESTS];

/** What a client asks: the name of the message and its fields. */
export interface Request {
  name: RequestName;
  fields: unknown[];
}

/** The request that a message is. Throws ProtocolViolation for one that Bolt does not have. */
export function toRequest({ signature, fields }: Structure): Request {
  const name = REQUESTS[signature as keyof typeof REQUESTS];
  if (!name) throw new ProtocolViolation(`There is no request 0x${signature.toString(16)}.`);
  return { name, fields };
}

/** A field of a request that has to be a map. Throws ProtocolViolation where it is none. */
export function mapField({ name, fields }: Request, index: number): Record<string, unknown> {
  const field = fields[index] ?? {};
  if (typeof field === 'object' && Object.getPrototypeOf(field) === Object.prototype)
    return field as Record<string, unknown>;
  throw new ProtocolViolation(`Field ${index} of ${name} is not a map.`);
}

/** A field of a request that has to be a text. Throws ProtocolViolation where it is none. */
export function textField({ name, fields }: Request, index: number): string {
  const field = fields[index];
  if (typeof field === 'string') return field;
  throw new ProtocolViolation(`Field ${index} of ${name} is not a text.`);
}

/** An integer in a map of a request, or `otherwise` where there is none. Throws ProtocolViolation for anything else. */
export function integerIn(map: Record<string, unknown>, key: string, otherwise: bigint): bigint {
  const value = map[key] ?? otherwise;
  if (typeof value === 'bigint') return value;
  throw new ProtocolViolation(`${key} is not an integer.`);
}
