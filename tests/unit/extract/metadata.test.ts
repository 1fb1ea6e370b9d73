import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/extract/article';
import { PARAGRAPHS, pageWith, read } from './page';

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const SITE = '<meta property="og:site_name" content="Harbour Post">';

describe('metadata', () => {
  const cases: [name: string, parts: Parameters<typeof pageWith>[0], expected: Partial<Article>][] = [
    [
      'the title without the site’s name',
      { head: '<meta property="og:title" content="Ferry line returns after long winter | Harbour Post">' },
      { title: 'Ferry line returns after long winter' },
    ],
    [
      'the author of JSON-LD',
      { head: ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ida Quist' } }) },
      { byline: 'Ida Quist' },
    ],
    [
      'several authors',
      {
        head: ld({
          '@graph': [
            { '@type': 'NewsArticle', author: [{ name: 'Ida Quist' }, { '@id': '#p' }] },
            { '@id': '#p', '@type': 'Person', name: 'Jon Brekke' },
          ],
        }),
      },
      { byline: 'Ida Quist, Jon Brekke' },
    ],
    [
      'an author without "By" and role',
      { before: '<p class="byline">By <span class="author-name">By Ida Quist, Senior Reporter</span></p>' },
      { byline: 'Ida Quist' },
    ],
    ['an author named like a month', { head: '<meta name="author" content="April Quist">' }, { byline: 'April Quist' }],
    [
      'an author whose name opens that of the site',
      {
        head: '<meta property="og:site_name" content="Ida Quist’s notes"><meta name="author" content="Ida Quist">',
      },
      { byline: 'Ida Quist' },
    ],
    [
      'an author whose site bears the same name',
      {
        head: `<meta property="og:site_name" content="Ida Quist">${ld({ '@type': 'BlogPosting', author: { '@type': 'Person', name: 'Ida Quist' } })}`,
      },
      { byline: 'Ida Quist' },
    ],
    [
      'all authors of a paper',
      {
        head: '<meta name="dc.creator" content="Ida Quist"><meta name="citation_author" content="Ida Quist"><meta name="citation_author" content="Jon Brekke">',
      },
      { byline: 'Ida Quist, Jon Brekke' },
    ],
    [
      'authors of a byline with places of work',
      { before: '<p>By Ida Quist and Jon Brekke, The Harbour Weekly</p>' },
      { byline: 'Ida Quist, Jon Brekke' },
    ],
    [
      'the author and the day on one line',
      { before: '<div>by <span>IDA QUIST</span> on <span>Mar 4, 2026</span></div>' },
      { byline: 'IDA QUIST' },
    ],
    [
      'authors on lines with what they do',
      {
        before:
          '<div><strong>Written by</strong><br><a>Ida Quist</a>, ten years at sea<br><a>Jon Brekke</a>, harbour reporter</div>',
      },
      { byline: 'Ida Quist, Jon Brekke' },
    ],
    ['an author named at the end', { after: '<p>Posted by <a>Ida Quist</a> on 4 March</p>' }, { byline: 'Ida Quist' }],
    [
      'an author told in a sentence',
      { after: '<div>This post was written by Ida Quist, Head of Harbours and Community Development.</div>' },
      { byline: 'Ida Quist' },
    ],
    [
      'an author by the link to her page',
      { before: '<ul><li><a href="/authors/ida-quist">Ida Quist</a></li></ul>' },
      { byline: 'Ida Quist' },
    ],
    ['an hCard', { before: '<div class="author vcard"><a class="fn">Ida Quist</a></div>' }, { byline: 'Ida Quist' }],
    [
      'the label of a card for messengers',
      {
        head: '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes"><meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Ida (Lund) Quist">',
      },
      { byline: 'Ida (Lund) Quist' },
    ],
    ['an author in German without the place', { before: '<p>Von Ida Quist, Nordhafen</p>' }, { byline: 'Ida Quist' }],
    ['an author in Japanese', { before: '<p>文：山田太郎</p>' }, { byline: '山田太郎' }],
    [
      'a degree as part of the signature',
      { head: '<meta name="author" content="Ida Quist, PhD">' },
      { byline: 'Ida Quist, PhD' },
    ],
    [
      'an author filed under the surname',
      { head: '<meta name="citation_author" content="Quist, Ida L.">' },
      { byline: 'Ida L. Quist' },
    ],
    [
      'a first name that the head and the page give',
      { head: '<meta name="author" content="Ida">', before: '<span class="author vcard"><a class="fn">Ida</a></span>' },
      { byline: 'Ida' },
    ],
    ['no first name that the head alone gives', { head: '<meta name="author" content="Ida">' }, { byline: null }],
    [
      'a team where no person signs',
      { head: '<meta name="author" content="Harbour Post Staff">' },
      { byline: 'Harbour Post Staff' },
    ],
    [
      'the person rather than the team',
      { head: '<meta name="author" content="Harbour Team">', before: '<p>Written by</p><p>Ida Quist</p>' },
      { byline: 'Ida Quist' },
    ],
    ['no contact for an author', { before: '<p>Contact: <a href="/authors/ida">Ida Quist</a></p>' }, { byline: null }],
    ['no reviewer for an author', { before: '<p>Medically reviewed by Ida Quist</p>' }, { byline: null }],
    ['no heading for an author', { before: '<p>By the numbers</p>' }, { byline: null }],
    [
      'no authors of other articles',
      {
        after: '<div><p><span rel="author">Ida Quist</span></p><p><span rel="author">Jon Brekke</span></p></div>',
      },
      { byline: null },
    ],
    ['an author in an aside', { before: '<aside class="post-author">Ida Quist</aside>' }, { byline: 'Ida Quist' }],
    ['an author below the label', { before: '<div><p>Written by</p><p>Ida Quist</p></div>' }, { byline: 'Ida Quist' }],
    [
      'a date under a name with a prefix',
      { head: '<meta name="hp-published-date" content="2026-03-04">' },
      { published: '2026-03-04' },
    ],
    ['no author where only the desk signs', { head: '<meta name="author" content="admin">' }, { byline: null }],
    [
      'the site that signs with its own name',
      { head: SITE, before: '<span>By <a rel="author" href="/author/x">Harbour Post</a></span>' },
      { byline: 'Harbour Post' },
    ],
    [
      'dates in their own offset',
      {
        head: '<meta property="article:published_time" content="2026-03-04T23:30:00+0200"><meta property="article:modified_time" content="2026-03-05T08:00:00Z">',
      },
      { published: '2026-03-04T23:30:00+02:00', modified: '2026-03-05T08:00:00Z' },
    ],
    [
      'a date of a time element',
      { before: '<time datetime="2026-03-03">yesterday</time>' },
      { published: '2026-03-03' },
    ],
    ['the day in the address', {}, { published: '2026-03-04' }],
    [
      'the day at home where the page gives the moment in UTC',
      { head: '<meta property="article:published_time" content="2026-03-05T02:30:00Z">' },
      { published: '2026-03-04' },
    ],
    [
      'the moment in UTC where no offset makes it the day in the address',
      { head: '<meta property="article:published_time" content="2026-03-09T02:30:00Z">' },
      { published: '2026-03-09T02:30:00Z' },
    ],
    [
      'a date in a meta element that carries JSON-LD',
      {
        head: '<meta name="script:ld+json" content="{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2026-03-02&quot;}">',
      },
      { published: '2026-03-02' },
    ],
    [
      'a moment counted in seconds',
      { head: '<meta name="pubdate" content="1772496000">' },
      { published: '2026-03-03T00:00:00.000Z' },
    ],
    [
      'no date from the future',
      { head: '<meta property="article:published_time" content="2190-01-01">' },
      { published: '2026-03-04' },
    ],
    ['the site', { head: SITE }, { siteName: 'Harbour Post' }],
    ['the section', { head: '<meta property="article:section" content="Sea">' }, { section: 'Sea' }],
    [
      'the section of JSON-LD',
      { head: ld({ '@type': 'NewsArticle', articleSection: ['Sea', 'Town'] }) },
      { section: 'Sea' },
    ],
    [
      'the standfirst by its class',
      { before: '<p class="article__standfirst">Eleven weeks of storms had closed it.</p>' },
      { standfirst: 'Eleven weeks of storms had closed it.' },
    ],
    [
      'the standfirst that is the page’s description too',
      {
        head: '<meta name="description" content="Eleven weeks of storms had closed it.">',
        before: '<h2>Eleven weeks of storms had closed it</h2>',
      },
      { standfirst: 'Eleven weeks of storms had closed it' },
    ],
    [
      'no standfirst in a description that is not on the page',
      { head: '<meta name="description" content="Eleven weeks of storms had closed it.">' },
      { standfirst: null },
    ],
    [
      'no standfirst where the first paragraph says the same',
      { before: `<p class="standfirst">${PARAGRAPHS[0]}</p>` },
      { standfirst: null },
    ],
    [
      'the lead picture',
      { head: '<meta property="og:image" content="/lead.jpg">' },
      { leadImage: 'https://harbour-post.example/lead.jpg' },
    ],
    [
      'JSON-LD with a trailing comma',
      { head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ida Quist",},}</script>' },
      { byline: 'Ida Quist' },
    ],
  ];
  it.each(cases)('finds %s', (_name, parts, expected) => {
    expect(read(pageWith(parts)).article).toMatchObject(expected);
  });

  const HEADLINE = 'Ferry line returns after long winter';
  const headings = [
    ['without the day beside it', `<time>4 March 2026</time> ${HEADLINE}`],
    ['without the part of the paper', `${HEADLINE} | Opinion`],
  ] as const;
  it.each(headings)('finds the title %s', (_what, heading) => {
    expect(read(pageWith({}).replace(`<h1>${HEADLINE}`, `<h1>${heading}`)).article.title).toBe(HEADLINE);
  });
});
