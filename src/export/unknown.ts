/** What an export asks for is not there: its message says what, and `option` what asked for it. */
export class UnknownError extends Error {
  override name = 'UnknownError';
  readonly option: string;

  constructor(option: string, message: string) {
    super(`${option}: ${message}`);
    this.option = option;
  }
}
