import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { BODY, PARAGRAPHS, pageWith, read, URL_OF_PAGE } from './page';

const HANDLER =
  /\son\w+\s*=|javascript:|data:text|<(?:script|style|iframe|object|embed|form|input|button|svg|math|meta|link|base|template)\b/i;

/** Every name on a form's prototype chain that is no event handler. */
function clobberingNames(): string[] {
  const { window } = new JSDOM('<form></form>');
  const names = new Set<string>();
  let proto = Object.getPrototypeOf(window.document.forms[0]);
  while (proto && proto !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(proto)) if (!name.startsWith('on')) names.add(name);
    proto = Object.getPrototypeOf(proto);
  }
  return [...names];
}

describe('a hostile page', () => {
  it('cannot mislead extraction by the names of its form controls', () => {
    const inputs = clobberingNames().map((name) => `<input name="${name}" id="${name}">`);
    const body = `${BODY}<form>${inputs.join('')}</form>${inputs.map((input) => `<form>${input}</form>`).join('')}`;
    expect(read(pageWith({ body })).article.text).toBe(PARAGRAPHS.join('\n\n'));
  }, 30_000);

  it('cannot mislead it by images and forms that shadow the document’s own properties', () => {
    const body = `${['body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'title', 'URL', 'defaultView', 'implementation'].map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}${BODY}`;
    expect(read(pageWith({ body })).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('can be nested five thousand levels deep', () => {
    const { document } = new JSDOM(pageWith({}), { url: URL_OF_PAGE }).window;
    let node: Element = document.body;
    for (let i = 0; i < 5_000; i++) node = node.appendChild(document.createElement('div'));
    node.append('the bottom');
    expect(extract(document, { url: URL_OF_PAGE, budget: 20_000 }).article.text).toContain(PARAGRAPHS[0]);
  }, 30_000);

  it('stops at its time budget', () => {
    const { document } = new JSDOM(pageWith({ after: `<div>${'<i>x</i>'.repeat(6_000)}</div>` }), { url: URL_OF_PAGE })
      .window;
    let clock = 0;
    const { article } = extract(document, { url: URL_OF_PAGE, budget: 4, now: () => clock++ });
    expect(article.notice).not.toBeNull();
  }, 30_000);

  it('of fifty thousand attributes on one element loses none of its text', () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `data-a${i}="${i}"`).join(' ');
    const { article } = read(pageWith({ body: BODY.replace('<p>', `<p ${attributes}>`) }));
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
  }, 30_000);

  it('with its text in an open shadow root is read', () => {
    const { document } = new JSDOM(pageWith({ body: '<story-text></story-text>' }), { url: URL_OF_PAGE }).window;
    const host = document.querySelector('story-text') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = BODY;
    expect(extract(document, { url: URL_OF_PAGE, budget: 20_000 }).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('cannot make a pattern in a template part of the text', () => {
    const template =
      '<template><p>“I sank the ferry myself,” said Maren Holt, before she left the quay.</p></template>';
    expect(read(pageWith({ body: BODY + template })).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  const payloads = [
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">link</a>',
    '<a href="&#x6a;avascript:alert(1)">link</a>',
    '<a href="data:text/html,<script>alert(1)</script>">link</a>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<select><button><selectedcontent></selectedcontent></button><option><img src=x onerror=alert(1)></option></select>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<template><script>alert(1)</script></template>',
    '<b style="background:url(javascript:alert(1))" onclick=alert(1)>bold</b>',
    '<base href="https://elsewhere.example/"><a href="/next">next</a>',
    '<form action="javascript:alert(1)"><input type=submit formaction="javascript:alert(1)"></form>',
    '<video src="javascript:alert(1)" poster="javascript:alert(1)"></video>',
    '<custom-thing onfocus=alert(1) autofocus tabindex=1>text</custom-thing>',
  ];
  it.each(payloads)('leaves nothing that runs of %s', (payload) => {
    const { article } = read(pageWith({ body: `<p>${PARAGRAPHS[0]} ${payload}</p>${payload}${BODY}` }));
    expect(article.html.replace(/>[^<]*</g, '><')).not.toMatch(HANDLER);
    expect(article.html).not.toContain('elsewhere.example');
    expect(article.text).toContain(PARAGRAPHS[1]);
  });

  it('cannot hide words from the eye or turn names around', () => {
    const { article } = read(pageWith({ body: BODY.replace('Maren Holt', 'Ma\u200bren \u202eHolt') }));
    expect(article.text).toContain('Maren Holt');
  });

  it('loses ids, names, classes, styles and data attributes', () => {
    const { article } = read(
      pageWith({ body: BODY.replaceAll('<p>', '<p id="a" class="b" style="color:red" data-x="1">') }),
    );
    expect(article.html).not.toMatch(/\s(?:id|name|class|style|data-[a-z]+)=/);
  });
});
