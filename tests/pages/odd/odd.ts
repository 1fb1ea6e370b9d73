import { html, type Reply } from '../outlets/outlet';
import { chaptersPage, filmPage } from './chapters';
import {
  attributesPage,
  closedShadowPage,
  declaredShadowPage,
  deepByScriptPage,
  fatPage,
  invisiblePage,
  millionPage,
  openShadowPage,
} from './exhausting';
import { clobberedPage, payloadPage, scriptInTitlePage } from './hostile';
import { longReadPage, longReadPaths } from './long-read';
import { tinyPdf } from './pdf';
import { richPage } from './rich';
import { oddPage, storyHtml, storyParagraphs } from './story';
import { twoTextsPage } from './two-texts';
import { videoPage } from './video';

const article = `<article>${storyHtml}</article>`;
const trusted = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Pages that are no articles, or are hard to read, or attack whoever reads them. */
export const oddPages: Record<string, () => Reply> = {
  '/': () =>
    html(
      oddPage(
        `<ul>${oddPaths()
          .map((path) => `<li><a href="${path}">${path}</a></li>`)
          .join('')}</ul>`,
        '',
        'Odd pages',
      ),
    ),
  '/plain.txt': () => ({ type: 'text/plain; charset=utf-8', body: storyParagraphs.join('\n\n') }),
  '/data.json': () => ({ type: 'application/json', body: JSON.stringify({ story: storyParagraphs }) }),
  '/doc.pdf': () => ({ type: 'application/pdf', body: tinyPdf('Lighthouse keeper retires after 31 years') }),
  '/feed.xml': () => ({
    type: 'application/xml',
    body: '<?xml version="1.0"?><notes><note>No article here.</note></notes>',
  }),
  '/empty': () => html(''),
  '/clobbered': () => html(clobberedPage()),
  '/deep': () => html(oddPage(`${'<div>'.repeat(20_000)}${article}${'</div>'.repeat(20_000)}`)),
  '/deep-by-script': () => html(deepByScriptPage()),
  '/million': () => html(millionPage()),
  '/attributes': () => html(attributesPage()),
  '/fat': () => html(fatPage()),
  '/open-shadow': () => html(openShadowPage()),
  '/closed-shadow': () => html(closedShadowPage()),
  '/declared-shadow': () => html(declaredShadowPage()),
  '/invisible': () => html(invisiblePage()),
  '/broken-bytes': () => ({
    type: 'text/html; charset=utf-8',
    body: Buffer.concat([
      Buffer.from(oddPage(article).replace('</article>', '')),
      Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0, 0xed, 0xa0, 0x80]),
    ]),
  }),
  '/script-in-title': () => html(scriptInTitlePage()),
  '/payload': () => html(payloadPage()),
  '/base': () =>
    html(
      oddPage(
        article.replace('his daughter', '<a href="daughter.html">his daughter</a>'),
        '<base href="https://elsewhere.invalid/path/">',
      ),
    ),
  '/bad-base': () => html(oddPage(article, '<base href="https://:::/">')),
  '/sandbox': () => html(oddPage(article), { 'content-security-policy': 'sandbox' }),
  '/strict': () => html(oddPage(article), { 'content-security-policy': trusted }),
  '/frame': () =>
    html(oddPage('<h1>Today’s story</h1><iframe src="/framed" title="Story" width="700" height="900"></iframe>')),
  '/framed': () => html(oddPage(article)),
  '/video': () => html(videoPage()),
  '/late': () =>
    html(
      oddPage(
        `<div id="late">Loading…</div><template>${article}</template><script>setTimeout(() => late.replaceWith(document.querySelector('template').content), 700)</script>`,
      ),
    ),
  '/busy': () =>
    html(
      oddPage(
        `${article}<ul id="ticks"></ul><script>setInterval(() => { for (let i = 0; i < 100; i++) ticks.append(document.createElement('li')); if (ticks.childElementCount > 5000) ticks.textContent = ''; }, 100)</script>`,
      ),
    ),
  ...Object.fromEntries(longReadPaths.map((path, place) => [path, () => html(longReadPage(place + 1))])),
  '/two-texts/harvest': () => html(twoTextsPage('harvest')),
  '/two-texts/chimney': () => html(twoTextsPage('chimney')),
  '/rich': () => html(richPage()),
  '/chapters': () => html(chaptersPage()),
  '/player/film': () => html(filmPage()),
  '/rtl': () => html(rtlPage),
  '/latin1': () => ({
    type: 'text/html; charset=utf-8',
    body: Buffer.from(
      oddPage(article.replace('keeper', 'gardien à l’écart')).replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
      'latin1',
    ),
  }),
};

export const oddPaths = () => Object.keys(oddPages).filter((path) => path !== '/');

const rtlPage = `<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حارس المنارة يتقاعد</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-24T09:00:00-04:00"></head><body><article><h1>حارس المنارة يتقاعد بعد 31 عاما</h1>
<p>سلّم آخر حارس لمنارة رأس غارنت مفاتيحه يوم الجمعة، بعد 31 عاما من صعوده درجاتها للمرة الأولى، وحضر جيرانه حفلا صغيرا عند سفح الصخرة.</p>
<p>وقال أندرس بيل: «تعتاد الهدوء، ثم تحتاج إليه». وأضاف أنه سيعود كل يوم أحد لتلميع العدسة الكبيرة التي عاش معها معظم حياته.</p>
<p>وقالت مديرة الميناء أودا كفيست إن الضوء سيبقى مشتعلا، لكن الميناء لا ينوي توظيف أحد مكانه، لأن كل شيء يعمل آليا منذ عام 2009.</p></article></body></html>`;
