/** The action of a command, loaded when it is called: what one command needs, no other has to wait or make room for. */
export function loaded<Args extends unknown[]>(
  load: () => Promise<(...args: Args) => unknown>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    const action = await load();
    await action(...args);
  };
}
