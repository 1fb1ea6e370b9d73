export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Polls until `probe` answers something truthy. A throw counts as "not yet", and a page that hangs cannot hold it up. */
export async function until<T>(probe: () => T | Promise<T>, what: string, ms = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  do {
    try {
      const value = await Promise.race([probe(), pause(Math.max(0, end - Date.now()))]);
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`not within ${ms} ms: ${what}`, { cause: last });
}
