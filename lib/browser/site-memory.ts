import { storage } from 'wxt/utils/storage';
import type { SiteWords } from '../coverage/site-words';
import type { Memory, Remembered } from '../coverage/sources/polite';

/** So many answers are remembered, the newest of them; each holds some twenty headlines. */
const MOST_ANSWERS = 60;

/** What sites answered, oldest first. In memory alone: what was asked for is never written to the disk. */
const answers = storage.defineItem<[url: string, what: Remembered][]>('session:siteAnswers', { fallback: [] });
/** Hosts that asked to be left alone, and until when in milliseconds since 1970. */
const pauses = storage.defineItem<Record<string, number>>('session:sitePauses', { fallback: {} });

/** What the site of a reading is asked for, by the subject: headlines that came since make other words rare, and it would be asked anew. */
const asked = storage.defineItem<{ reading: string; words: Record<string, SiteWords> } | null>('session:siteWords', {
  fallback: null,
});

/** The words for a subject of a reading, chosen once. */
export async function wordsOnce(
  reading: string,
  subject: string,
  choose: () => Promise<SiteWords>,
): Promise<SiteWords> {
  const known = (await knownOf(reading))[subject];
  if (known) return known;
  const words = await choose();
  await asked.setValue({ reading, words: { ...(await knownOf(reading)), [subject]: words } });
  return words;
}

async function knownOf(reading: string): Promise<Record<string, SiteWords>> {
  const known = await asked.getValue();
  return known?.reading === reading ? known.words : {};
}

export const siteMemory: Memory = {
  async recall(url) {
    return (await answers.getValue()).find(([known]) => known === url)?.[1] ?? null;
  },
  async remember(url, what) {
    const others = (await answers.getValue()).filter(([known]) => known !== url);
    await answers.setValue([...others, [url, what] as [string, Remembered]].slice(-MOST_ANSWERS));
  },
  async pausedUntil(host) {
    return (await pauses.getValue())[host] ?? 0;
  },
  async pause(host, until) {
    await pauses.setValue({ ...(await pauses.getValue()), [host]: until });
  },
};

/** After something was deleted: what sites said of it goes, too. */
export const forgetAnswers = (): Promise<void> => answers.removeValue();
