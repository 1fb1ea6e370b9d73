import type { SampleArticle } from '../article';
import { blockHtml, escapeHtml, parseBody } from '../markup';
import { americanDate } from './dates';
import { hrefOf, imageUrl, jsonLd, linker, others, page } from './frame';
import type { Outlet, Site } from './outlet';

/** The same article as an AMP page, without the AMP runtime: nothing is fetched from elsewhere. */
export function ampPage(outlet: Outlet, site: Site, article: SampleArticle): string {
  const ampImage = (image: string, alt: string) =>
    `<amp-img src="${imageUrl(site, image)}" width="1200" height="675" layout="responsive" alt="${escapeHtml(alt)}"><noscript><img src="${imageUrl(site, image)}" alt="${escapeHtml(alt)}"></noscript></amp-img>`;
  const blocks = parseBody(article.body).map((block) =>
    blockHtml(
      block,
      linker(outlet, site),
      ({ image, caption, credit }) =>
        `<figure>${ampImage(image, caption)}<figcaption>${escapeHtml(caption)} ${escapeHtml(credit)}</figcaption></figure>`,
    ),
  );
  blocks.splice(
    2,
    0,
    '<amp-ad width="300" height="250" type="house" data-slot="mid"><div placeholder>Advertisement</div></amp-ad>',
  );
  const more = others(site, article).map(
    (other) =>
      `<li><a href="${hrefOf(outlet, site, other)}">${escapeHtml(other.title)}</a> <time datetime="${other.published}">${americanDate(other.published)}</time></li>`,
  );
  const body = `<body>
<amp-sidebar id="menu" layout="nodisplay" side="left"><ul><li><a href="${site.base}/">Home</a></li><li><a href="${site.base}/category/harbor/">Harbor</a></li><li><a href="${site.base}/category/city-hall/">City Hall</a></li></ul></amp-sidebar>
<header class="amp-head"><button type="button" on="tap:menu.toggle" aria-label="Menu">☰</button><a href="${site.base}/">${outlet.name}</a></header>
<amp-consent id="consent" layout="nodisplay"><div>We and our partners use cookies. <button type="button">Accept</button></div></amp-consent>
<main><section class="amp-article"><h1>${escapeHtml(article.title)}</h1>
<p class="amp-byline">By ${escapeHtml(article.byline)} | <time datetime="${article.published}">${americanDate(article.published)}</time></p>
<amp-social-share type="email"></amp-social-share><amp-social-share type="facebook" data-param-app_id="1"></amp-social-share>
<figure>${ampImage(article.leadImage.image, article.leadImage.caption)}<figcaption>${escapeHtml(article.leadImage.caption)} ${escapeHtml(article.leadImage.credit)}</figcaption></figure>
<section class="amp-text">
${blocks.join('\n')}
</section></section>
<section class="amp-more"><h2>More from the Ledger</h2><ul>${more.join('')}</ul></section></main>
<amp-sticky-ad layout="nodisplay"><amp-ad width="320" height="50" type="house"></amp-ad></amp-sticky-ad>
<footer>© 2026 Averly Ledger Publishing Co.</footer>
</body>`;
  const head = `<link rel="canonical" href="${site.origin}${hrefOf(outlet, site, article)}">
<style amp-boilerplate>body{animation:none}</style><script defer src="${site.base}/assets/amp.js"></script><link rel="stylesheet" href="${site.base}/assets/amp.css">
${jsonLd(outlet, site, article)}`;
  return page(article.title, head, body, article.lang).replace('<html ', '<html amp ');
}
