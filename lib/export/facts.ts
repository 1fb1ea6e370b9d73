import { hostOf } from '../extract/url';
import type { Exported } from './exported';
import { strings } from './strings';

/** Where a text is from, as every file of it says: a label and a value each, the unknown left out. */
export function factsOf({ article, saved }: Exported): { label: string; value: string; isLink?: true }[] {
  const { byline, published, siteName, url } = article;
  return [
    { label: strings.by, value: byline ?? '' },
    { label: strings.site, value: siteName ?? hostOf(url) },
    { label: strings.published, value: published?.slice(0, 10) ?? '' },
    { label: strings.address, value: url, isLink: true as const },
    { label: strings.saved, value: saved },
  ].filter(({ value }) => value !== '');
}
