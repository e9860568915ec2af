import { BoltFailure } from './failure.ts';
import { type Structure, structureOf } from './packstream.ts';

const DATE = 0x44;
const TIME = 0x54;
const LOCAL_TIME = 0x74;
const DATE_TIME = 0x49;
const DATE_TIME_ZONE_ID = 0x69;
const LOCAL_DATE_TIME = 0x64;
const DURATION = 0x45;

const MICROS = 1_000_000n;
const NANOS = 1_000_000_000n;
const DAY = 86_400_000;

/** A date of so many days since 1970. */
export function toDate(days: number): Structure {
  return structureOf(DATE, BigInt(days));
}

/** A time of so many nanoseconds since midnight, whose text ends in its offset if it has one. */
export function toTime(nanos: bigint, text: string): Structure {
  const offset = offsetOf(text);
  return offset === undefined ? structureOf(LOCAL_TIME, nanos) : structureOf(TIME, nanos, offset);
}

/** A time in UTC of so many microseconds since 1970, whose text ends in its offset. */
export function toDateTime(micros: bigint, text: string): Structure {
  return structureOf(DATE_TIME, ...secondsAndNanos(micros), offsetOf(text) ?? 0n);
}

/** A local time of so many microseconds since 1970. */
export function toLocalDateTime(micros: bigint): Structure {
  return structureOf(LOCAL_DATE_TIME, ...secondsAndNanos(micros));
}

export function toDuration(months: bigint, days: bigint, nanos: bigint): Structure {
  const seconds = floorDivide(nanos, NANOS);
  return structureOf(DURATION, months, days, seconds, nanos - seconds * NANOS);
}

/**
 * What the engine takes for a date, a time or a duration, or nothing where the structure is neither. Throws BoltFailure
 * for what the engine does not have: zones by name, and nanoseconds beside a date.
 */
export function fromTemporal({ signature, fields }: Structure): object | undefined {
  const [first = 0n, second = 0n, third = 0n, fourth = 0n] = fields as bigint[];
  switch (signature) {
    case DATE:
      return { $date: isoDate(first) };
    case LOCAL_TIME:
      return { $time: isoTime(first) };
    case TIME:
      return { $time: `${isoTime(first)}${isoOffset(second)}` };
    case DATE_TIME: {
      const local = first + third;
      return { $zoned_datetime: `${isoDateTime(local, wholeMicros(second))}${isoOffset(third)}` };
    }
    case DATE_TIME_ZONE_ID:
      throw new BoltFailure(
        'Neo.ClientError.Statement.ArgumentError',
        `The embedded engine has no zones by name such as ${third}: give the time with an offset, such as +02:00.`,
      );
    case LOCAL_DATE_TIME:
      return { $timestamp_us: first * MICROS + wholeMicros(second) / 1000n };
    case DURATION:
      return { $duration: isoDuration(first, second, third * NANOS + fourth) };
    default:
      return undefined;
  }
}

function wholeMicros(nanos: bigint): bigint {
  if (nanos % 1000n === 0n) return nanos;
  throw new BoltFailure(
    'Neo.ClientError.Statement.ArgumentError',
    `The embedded engine has microseconds beside a date: round ${nanos} ns to whole ones.`,
  );
}

/** The seconds of an offset such as `+01:00` or `Z` at the end of a text. */
function offsetOf(text: string): bigint | undefined {
  if (text.endsWith('Z')) return 0n;
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return BigInt(sign === '-' ? -total : total);
}

function secondsAndNanos(micros: bigint): [seconds: bigint, nanos: bigint] {
  const seconds = floorDivide(micros, MICROS);
  return [seconds, (micros - seconds * MICROS) * 1000n];
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

function isoDate(days: bigint): string {
  return instant(Number(days) * DAY).slice(0, -'T00:00:00.000Z'.length);
}

function isoDateTime(seconds: bigint, nanos: bigint): string {
  return `${instant(Number(seconds) * 1000).slice(0, -'.000Z'.length)}${fraction(nanos)}`;
}

function instant(milliseconds: number): string {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString();
  throw new BoltFailure(
    'Neo.ClientError.Statement.ArgumentError',
    'A date has to be one of the years 0 to 9999.',
  );
}

function isoTime(nanos: bigint): string {
  const clock = new Date(Number(nanos / NANOS) * 1000)
    .toISOString()
    .slice('1970-01-01T'.length, -'.000Z'.length);
  return `${clock}${fraction(nanos % NANOS)}`;
}

function fraction(nanos: bigint): string {
  return nanos === 0n ? '' : `.${String(nanos).padStart(9, '0')}`;
}

function isoOffset(seconds: bigint): string {
  const size = new Date(Math.abs(Number(seconds)) * 1000).toISOString().slice('1970-01-01T'.length);
  const clock = size.slice(0, seconds % 60n === 0n ? 'hh:mm'.length : 'hh:mm:ss'.length);
  return `${seconds < 0n ? '-' : '+'}${clock}`;
}

/** The engine misreads a fraction of a second that is negative by itself, but not one of a duration that is. */
function isoDuration(months: bigint, days: bigint, nanos: bigint): string {
  if (nanos < 0n) return `-${isoDuration(-months, -days, -nanos)}`;
  return `P${months}M${days}DT${nanos / NANOS}${fraction(nanos % NANOS)}S`;
}
