/** Of one tag, in characters, and of one article. */
export const TAG_MAX = 100;
export const TAGS_MAX = 50;

/** Tags of one key are the same, however they are written. */
export const tagKey = (name: string) => name.normalize('NFC').toLowerCase();

/** Tags as they are kept: each once, as it was written first, none of them too long. */
export function cleanTags(names: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const name of names) {
    const tag = clip(name.replace(/\s+/g, ' ').trim());
    if (tag !== '' && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
    if (tags.size === TAGS_MAX) break;
  }
  return [...tags.values()];
}

/** Never through the middle of a character. */
const clip = (name: string) =>
  name.length <= TAG_MAX ? name : [...name.slice(0, 2 * TAG_MAX)].slice(0, TAG_MAX).join('').trim();
