import { BODY, PARAGRAPHS } from './page';

export interface Kind {
  name: string;
  url: string;
  html: string;
}

const SITE = 'https://harbour-post.example';
const menu = `<header><nav><ul>${['Home', 'Town', 'Sport', 'Sea', 'Letters'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header>`;
const page = (title: string, body: string, { head = '', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${menu}<main>${body}</main><footer><a href="/about">About</a></footer></body></html>`;
const times = (n: number, item: (index: number) => string) => Array.from({ length: n }, (_, i) => item(i)).join('');
const teasers = times(
  24,
  (i) =>
    `<article class="card"><h3><a href="/town/2026/boats-${i}">Boats of quay ${i} are painted before the summer</a></h3><p>The owners meet on Friday to choose a colour.</p><time datetime="2026-03-0${1 + (i % 9)}">March</time></article>`,
);

/** Pages of every kind that isn't an article. */
export const OTHERS: Kind[] = [
  { name: 'a home page', url: `${SITE}/`, html: page('Harbour Post', `<h1>Harbour Post</h1>${teasers}`) },
  { name: 'a home page in German', url: `${SITE}/de/`, html: page('Hafenpost', `<h1>Hafenpost</h1>${teasers}`) },
  { name: 'a section', url: `${SITE}/news`, html: page('News - Harbour Post', `<h1>News</h1>${teasers}`) },
  { name: 'the archive of a tag', url: `${SITE}/tag/ferries`, html: page('Ferries', `<h1>Ferries</h1>${teasers}`) },
  {
    name: 'a search',
    url: `${SITE}/find?q=ferry+winter+storm`,
    html: page(
      'ferry - Search',
      `<h1>24 results</h1><form><input type="search"><button>Search</button></form>${teasers}`,
    ),
  },
  {
    name: 'a product',
    url: 'https://rope-shop.example/products/blue-mooring-rope-twelve-metres',
    html: page(
      'Blue mooring rope | Rope Shop',
      `<h1>Blue mooring rope</h1><span class="price">24.90</span><p>Our strongest rope. We splice every eye by hand in our own yard, and we ship it within two days to any harbour on the coast.</p><form class="cart"><select><option>12 m</option></select><input type="number"><button>Add to cart</button></form>`,
      {
        head: '<meta property="og:type" content="product"><script type="application/ld+json">{"@type": "Product", "name": "Rope"}</script>',
      },
    ),
  },
  {
    name: 'a thread of a forum',
    url: 'https://sailors.example/forum/threads/which-rope-for-a-small-boat.4711/',
    html: page(
      'Which rope for a small boat? | Sailors',
      `<h1>Which rope for a small boat?</h1>${times(9, (i) => `<div class="post"><a href="/u/${i}">sailor${i}</a><time>day ${i}</time><p>I have used the blue one for years and never had any trouble with it, but my neighbour swears by the white one.</p><button>Reply</button></div>`)}`,
      { head: '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>' },
    ),
  },
  {
    name: 'documentation',
    url: 'https://tide.example/docs/reference/read-tables',
    html: page(
      'read_tables() - Tide',
      `<aside>${times(40, (i) => `<a href="/docs/${i}">Chapter ${i}</a>`)}</aside><h1>read_tables()</h1><p>Returns the tables of a harbour as a list of objects, one for every day between the two dates that are given, both included.</p>${times(8, (i) => `<h2>Option ${i}</h2><pre><code>read_tables({harbour: ${i}})</code></pre><p>Sets option <code>${i}</code>.</p>`)}`,
    ),
  },
  {
    name: 'a video',
    url: 'https://films.example/watch?v=a1b2c3',
    html: page(
      'How to splice a rope - Films',
      `<video src="a.mp4"></video><h1>How to splice a rope</h1><button>Like</button><button>Share</button><p>A short film.</p><aside>${times(30, (i) => `<a href="/watch?v=${i}">Another film about knots, number ${i}</a>`)}</aside>`,
      { head: '<meta property="og:type" content="video.other">' },
    ),
  },
  {
    name: 'a login',
    url: `${SITE}/login`,
    html: page(
      'Sign in - Harbour Post',
      '<h1>Sign in</h1><form><input name="user"><input type="password"><button>Sign in</button></form>',
    ),
  },
  {
    name: 'a service',
    url: 'https://quay-law.example/services/insurance',
    html: page(
      'Insurance - Quay Law',
      `<h1>Insurance</h1>${times(6, (i) => `<section><h2>Step ${i}</h2><div><p>We look at your policy and tell you what our lawyers can do for you, and our first talk with you costs you nothing at all.</p></div><a class="btn" href="/call">Call us</a></section>`)}<form><input><input><textarea></textarea><button>Send</button></form>`,
    ),
  },
];

const story = `<h1>Ferry line returns after long winter</h1><p>By Nora Lind</p><div>${BODY}</div>`;

/** Articles with as little mark-up as there may be. */
export const ARTICLES: Kind[] = [
  {
    name: 'a news story with full mark-up',
    url: `${SITE}/2026/03/04/ferry-line-returns-after-long-winter`,
    html: page('Ferry line returns after long winter - Harbour Post', `<article>${story}</article>`, {
      head: '<meta property="og:type" content="article"><meta name="author" content="Nora Lind"><script type="application/ld+json">{"@type": "NewsArticle"}</script>',
    }),
  },
  {
    name: 'a story without mark-up',
    url: `${SITE}/news/ferry-line-returns-after-long-winter`,
    html: page('Ferry line returns after long winter - Harbour Post', story),
  },
  {
    name: 'an essay on a plain page',
    url: 'https://lind.example/writing/the-ferry-that-came-back',
    html: `<title>The ferry that came back to the island</title><h1>The ferry that came back to the island</h1>${BODY}${BODY}`,
  },
  {
    name: 'a story in German',
    url: 'https://hafenpost.example/politik/faehre-kehrt-nach-langem-winter-zurueck-4711.html',
    html: page(
      'Fähre kehrt nach langem Winter zurück - Hafenpost',
      `<article><h1>Fähre kehrt nach langem Winter zurück</h1><time>4. März 2026</time>${times(6, (i) => `<p>Die Fähre zwischen Nordhafen und Salzmarsch fährt ab Montag wieder, wie die Behörde mitteilte. Zuvor hatten Stürme die Linie ${i + 2} Wochen lang stillgelegt, und die Händler klagten.</p>`)}</article>`,
      { lang: 'de', head: '<meta property="og:type" content="article">' },
    ),
  },
  {
    name: 'a story in Japanese',
    url: 'https://minato.example/articles/20260304-0012',
    html: page(
      '長い冬のあと、島へのフェリーが再開へ - みなと新聞',
      `<article><h1>長い冬のあと、島へのフェリーが再開へ</h1><time>2026年3月4日</time>${times(7, (i) => `<p>港湾局は火曜日、北港と塩の島を結ぶフェリーの運航を月曜日に再開すると発表した。嵐のため${i + 2}週間にわたって欠航が続き、島の商店は収入の半分を失ったと訴えていた。</p>`)}</article>`,
      { lang: 'ja', head: '<meta property="og:type" content="article">' },
    ),
  },
  {
    name: 'a story with a long list of others beside it',
    url: `${SITE}/town/ferry-line-returns-after-long-winter`,
    html: page(
      'Ferry line returns after long winter - Harbour Post',
      `<article>${story}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article><aside>${times(20, (i) => `<a href="/town/${i}">Another story of the town, number ${i}</a>`)}</aside>`,
      { head: '<meta property="og:type" content="article">' },
    ),
  },
];
