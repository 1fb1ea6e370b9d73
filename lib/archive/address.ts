import type { Article } from '../extract/article';

/** Parameters that tell where a click came from, not what the page is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|smid|cmpid|ocid|ref_src)$/i;

/** One key for the many spellings of an address: without scheme, "www.", fragment, tracking parameters and closing slash. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams}` : '';
  return `${hostOf(url)}${parsed.pathname.replace(/\/$/, '')}${query}`;
}

/** Host in lower case without "www."; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

/** The article under the address that it gives as its own: read on a telephone or from a newsletter, it is the same one. */
export function atOwnAddress(article: Article): Article {
  return { ...article, url: article.canonical ?? article.url };
}
