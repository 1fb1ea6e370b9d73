import type { Source } from '../cite/csl-item';
import { hostOf } from '../extract/url';

/** Words with where they are from, to be pasted as plain text or as rich text. */
export interface Quotation {
  text: string;
  html: string;
}

/** “…” — Author, Title, Site, date, link. `day` is how the day of publication is written; `link` leads to the passage. */
export function quotation(quote: string, source: Source, day: string | null, link: string): Quotation {
  const { byline, title, siteName, url } = source;
  const words = quote.trim();
  const site = siteName ?? hostOf(url);
  const parts = [byline, title && `“${title}”`, site, day].filter(Boolean);
  const paragraphs = words.split(/\n{2,}/).map((paragraph) => escaped(paragraph).replace(/\n/g, '<br>'));
  const titled = title
    ? `“<a href="${escaped(link)}">${escaped(title)}</a>”`
    : `<a href="${escaped(link)}">${escaped(link)}</a>`;
  const rich = [byline && escaped(byline), titled, `<cite>${escaped(site)}</cite>`, day && escaped(day)].filter(
    Boolean,
  );
  return {
    text: `“${words}” — ${[...parts, link].join(', ')}`,
    html: `<blockquote>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</blockquote><p>— ${rich.join(', ')}</p>`,
  };
}

/** Text as markup. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
