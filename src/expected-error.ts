/** A failure that is told by its message alone: what is wrong, and what there is to do. Any other is a fault of ours. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}
