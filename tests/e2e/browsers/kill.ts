import { setImmediate } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** Ends the processes in the moment that `when` is true; looks without a pause, for it may last a few milliseconds. */
export async function killAll(processes: number[], when: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!when()) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE_MS} ms: the moment to end the browser`);
    await setImmediate();
  }
  for (const id of processes) endOne(id);
}

function endOne(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // gone by itself
  }
}
