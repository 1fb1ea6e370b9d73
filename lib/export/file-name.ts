/** What some system forbids in a name, or reads as something else: separators, wildcards, controls, marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is there for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]+/g;
/** Windows takes these for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A name for a file about an article that every system takes: its day and title, at most 100 characters. */
export function fileName(title: string, published: string | null, extension: string): string {
  const words = [...title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('');
  const safe = words.replace(/^[.\s]+|[.\s]+$/g, '');
  const day = published?.slice(0, 10) ?? '';
  const name = [day, DEVICE.test(safe) ? `${safe}_` : safe].filter(Boolean).join(' ');
  return `${name || 'article'}.${extension}`;
}
