import { storage } from 'wxt/utils/storage';
import { callArchive } from '../archive/client';
import { keepWithinAge } from './storage-age';

/** Bytes that the archive may take on the disk; zero for as much as there is. */
export const storageLimit = storage.defineItem<number>('local:storageLimit', { fallback: 0 });

/** Steps at a time; what is left over goes after the next article. */
const STEPS = 50;

/** Lets go of what goes first while there is more than the reader allows. Never throws: nothing waits for it. */
export async function keepWithinLimit(): Promise<void> {
  await keepWithinAge();
  const limit = await storageLimit.getValue();
  if (limit <= 0) return;
  for (let step = 0; step < STEPS; step++) {
    const answer = await callArchive({ call: 'makeRoom', args: [limit] });
    if (!answer.ok || answer.value.removed === 0) return;
  }
}
