import { ExpectedError } from '../../expected-error.ts';
import type { Failure } from './failure.ts';

/** A request was given up: the message says what was asked, what came and what to do. No key is in it. */
export class ApiError extends ExpectedError {
  override name = 'ApiError';
  /** The status of the last answer, where one came. */
  readonly status: number | undefined;
  /** What came in the end, by itself. */
  readonly came: string;
  /** The answer is larger than is taken. */
  readonly tooLarge: boolean;

  constructor(message: string, { message: came, status, tooLarge }: Failure) {
    super(message);
    this.came = came;
    this.status = status;
    this.tooLarge = tooLarge;
  }
}
