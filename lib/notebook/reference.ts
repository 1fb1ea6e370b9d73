import { hostOf } from '../extract/url';
import type { PinSource } from './pin';

/** What an export of a dossier says of its own accord. */
export interface DossierWords {
  /** Above the list of sources. */
  sources: string;
  /** How a title is quoted: “{title}”. */
  quoted: string;
}

/** Author, “title”, site, day: how a source is named in running text. Its address is not part of it. `quoted` is how the language quotes. */
export function referenceOf({ byline, title, site, published, url }: PinSource, quoted = '“{title}”'): string {
  return [byline, quoted.replace('{title}', () => title), site ?? hostOf(url), published?.slice(0, 10)]
    .filter(Boolean)
    .join(', ');
}
