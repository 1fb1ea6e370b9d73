import { blockHtml, escapeHtml, parseBody } from '../markup';
import { britishDate } from './dates';
import { imageUrl, page } from './frame';
import type { Outlet, Reply, Site } from './outlet';

/** All stories as the app reads them, their text already in the markup of its own addresses. */
export function storyJson(outlet: Outlet, site: Site): Reply {
  const hrefOf = (slug: string) => `${site.base}/app/story/${slug}`;
  const stories = site.articles.map((article) => ({
    slug: article.slug,
    href: site.base + outlet.pathOf(article, 'app'),
    title: article.title,
    byline: article.byline,
    published: article.published,
    shown: britishDate(article.published),
    image: imageUrl(site, article.leadImage.image),
    body: parseBody(article.body)
      .map((block) =>
        blockHtml(block, hrefOf, ({ image, caption, credit }) => {
          const note = `${escapeHtml(caption)} ${escapeHtml(credit)}`;
          return `<figure><img src="${imageUrl(site, image)}" alt=""><figcaption>${note}</figcaption></figure>`;
        }),
      )
      .join(''),
  }));
  return { type: 'application/json', body: JSON.stringify(stories) };
}

/** A single-page app: an empty root, the stories as JSON, and a script that draws the one the address names. */
export function appPage(outlet: Outlet, site: Site): string {
  const json = String(storyJson(outlet, site).body).replace(/</g, '\\u003c');
  const body = `<body class="app"><div id="root"></div>
<script type="application/json" id="state">${json}</script>
<script src="${site.base}/assets/app.js" data-base="${site.base}"></script>
</body>`;
  const head = `<link rel="icon" href="${site.base}/assets/icon.svg"><link rel="stylesheet" href="${site.base}/assets/wire.css">`;
  return page(outlet.name, head, body);
}
