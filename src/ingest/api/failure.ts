/** Why one try at a request came to nothing. */
export class Failure extends Error {
  override name = 'Failure';
  /** Whether the same request may succeed later. */
  readonly passing: boolean;
  readonly status: number | undefined;
  /** Milliseconds that the source asks to be left alone for. */
  readonly retryAfter: number | undefined;
  readonly tooLarge: boolean;

  constructor(
    message: string,
    facts: { passing: boolean; status?: number; retryAfter?: number | undefined; tooLarge?: boolean },
  ) {
    super(message);
    this.passing = facts.passing;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.tooLarge = facts.tooLarge ?? false;
  }
}
