import { SENTENCES } from './sentences';

type Name = keyof typeof SENTENCES;

const NAMES = Object.keys(SENTENCES) as Name[];
/** How browsers say that their store cannot grow. */
const NO_ROOM = /QuotaExceeded|exceeded its quota|no space left/i;
const SLOT = /\{(\w+)\}/;

/** Which of our sentences a text is, and what stands in its slot; null for any other text. */
export function recognised(text: string): { name: Name; slots: Record<string, string> } | null {
  for (const name of NAMES) {
    const [before = '', slot, after = ''] = SENTENCES[name].split(SLOT);
    if (slot && text.startsWith(before) && text.endsWith(after))
      return { name, slots: { [slot]: text.slice(before.length, text.length - after.length) } };
    if (text === SENTENCES[name]) return { name, slots: {} };
  }
  return null;
}

/** What went wrong, as one of our sentences. What the browser says of it is for those who know browsers: it is only a part of one. */
export function sentenceFor(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (NO_ROOM.test(text)) return SENTENCES.noRoom;
  return recognised(text) ? text : SENTENCES.refused.replace('{detail}', () => text);
}
