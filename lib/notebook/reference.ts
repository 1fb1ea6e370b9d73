import { hostOf } from '../extract/url';
import type { PinSource } from './pin';

/** Author, “title”, site, day: how a source is named in running text. Its address is not part of it. */
export function referenceOf({ byline, title, site, published, url }: PinSource): string {
  return [byline, `“${title}”`, site ?? hostOf(url), published?.slice(0, 10)].filter(Boolean).join(', ');
}
