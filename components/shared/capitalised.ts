import { shownLanguage } from '../../lib/browser/language';

/** "the water board" as a heading: "The water board". */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(shownLanguage()) + text.slice(first.length);
}
