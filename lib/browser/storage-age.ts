import { storage } from 'wxt/utils/storage';
import { callArchive } from '../archive/client';
import { deleteInSteps } from './delete-in-steps';
import { unwrap } from './messages';

/** Months that articles are kept after they were read or came; zero for ever. */
export const storageAge = storage.defineItem<number>('local:storageAge', { fallback: 0 });

/** When it was looked last, in milliseconds since 1970: finding the old ones looks at every article. */
const lastLook = storage.defineItem<number>('session:storageAgeLook', { fallback: 0 });
const EVERY_MS = 12 * 3_600_000;

/** Lets go of what is older than the reader allows, twice a day or `now`. Never throws: nothing waits for it. */
export async function keepWithinAge(isNow = false): Promise<void> {
  const months = await storageAge.getValue();
  const now = Date.now();
  if (months <= 0 || (!isNow && now - (await lastLook.getValue()) < EVERY_MS)) return;
  await lastLook.setValue(now);
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - months);
  const args: [string] = [oldest.toISOString()];
  await deleteInSteps(async () => unwrap(await callArchive({ call: 'removeOld', args }))).catch(() => {});
}
