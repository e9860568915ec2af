/** How long a client waits, for what, and how much it takes. All times are milliseconds. */
export interface Patience {
  /** How often a request is made before it is given up. */
  tries: number;
  /** The shortest wait before a second try; it doubles from try to try, and up to as much again is added by chance. */
  firstWait: number;
  longestWait: number;
  /** The longest wait that a source may ask for with `Retry-After`; one that asks for more is asked again after this. */
  longestRetryAfter: number;
  /** How long one request may take, until the last byte. */
  timeLimit: number;
  /** How large the body of an answer may be, unpacked. */
  maxBytes: number;
}

export const PATIENCE: Patience = {
  tries: 6,
  firstWait: 1000,
  longestWait: 60_000,
  longestRetryAfter: 300_000,
  timeLimit: 60_000,
  maxBytes: 64 * 1024 * 1024,
};
