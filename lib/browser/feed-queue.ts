let last: Promise<unknown> = Promise.resolve();

/** Feeds are asked one after the other. Within the life of this worker; who comes later waits for who came before. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}
