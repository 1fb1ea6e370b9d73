import type { SampleArticle } from '../article';
import { escapeHtml } from '../markup';
import { hrefOf, imageUrl, page } from './frame';
import { html, type Outlet, type Reply, type Site } from './outlet';
import { feed, sitemap } from './search';

/** What an outlet's pages other than articles have in common: their addresses and what stands around them. */
export interface Chrome {
  styles: string[];
  sectionPath(name: string): string;
  tagPath(name: string): string;
  loginPath: string;
  wrap(site: Site, main: string): string;
}

/** Home page, sections, tags, login, feed, sitemap and the rest as "not found". */
export function frontPages(
  outlet: Outlet,
  chrome: Chrome,
  site: Site,
  path: string,
  date: (iso: string) => string,
): Reply {
  const styles = chrome.styles.map((name) => `<link rel="stylesheet" href="${site.base}/assets/${name}.css">`).join('');
  const send = (title: string, main: string, status = 200) =>
    html(
      page(title, `<link rel="icon" href="${site.base}/assets/icon.svg">${styles}`, chrome.wrap(site, main)),
      {},
      status,
    );
  const list = (articles: SampleArticle[]) => `<div class="cards">${articles.map(card).join('')}</div>`;
  const card = (
    article: SampleArticle,
  ) => `<article class="card"><a href="${hrefOf(outlet, site, article)}"><img src="${imageUrl(site, article.leadImage.image)}" alt="" loading="lazy"></a>
<div><h2><a href="${hrefOf(outlet, site, article)}">${escapeHtml(article.title)}</a></h2><p>${escapeHtml(article.standfirst ?? '')}</p><time datetime="${article.published}">${date(article.published)}</time></div></article>`;

  if (path === '/')
    return send(`${outlet.name} | ${outlet.motto}`, `<p class="motto">${outlet.motto}</p>${list(site.articles)}`);
  if (path === chrome.loginPath) return send(`Log in - ${outlet.name}`, loginForm);
  if (path === '/feed/') return feed(outlet, site);
  if (path === '/news-sitemap.xml') return sitemap(outlet, site);

  for (const name of new Set(site.articles.map(({ section }) => section))) {
    if (path !== chrome.sectionPath(name)) continue;
    return send(
      `${name} - ${outlet.name}`,
      `<h1>${name}</h1>${list(site.articles.filter(({ section }) => section === name))}`,
    );
  }
  for (const tag of new Set(site.articles.flatMap(({ tags }) => tags))) {
    if (path !== chrome.tagPath(tag)) continue;
    return send(
      `${tag} - ${outlet.name}`,
      `<h1>Topic: ${tag}</h1>${list(site.articles.filter(({ tags }) => tags.includes(tag)))}`,
    );
  }
  const missing =
    '<h1>Page not found</h1><p>The page you asked for has moved or never was. Try the <a href="/">home page</a>.</p>';
  return send(`Page not found - ${outlet.name}`, missing.replace('"/"', `"${site.base}/"`), 404);
}

const loginForm = `<h1>Log in</h1><form class="login" method="post"><label>Email <input type="email" name="email" autocomplete="username"></label>
<label>Password <input type="password" name="password" autocomplete="current-password"></label><button type="submit">Log in</button><p><a href="#">Forgot your password?</a></p></form>`;
