/**
 * Run a task that nobody awaits, or that must not stop its neighbours, and report its failure.
 *
 * @param what - names the task in the log; never an address, a subject or an element, since the
 *   log must hold none of the user's mail
 */
export async function attempt(what: string, task: () => unknown): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error(`[retoma] ${what} failed:`, error);
  }
}
