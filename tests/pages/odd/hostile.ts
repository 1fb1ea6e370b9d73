import { oddPage, storyHtml, storyParagraphs, storyTitle } from './story';

const run = (name: string) => `(window.__ran??=[]).push('${name}')`;

/** Each payload names itself in `window.__ran` of whatever page lets it run. */
const payloads = `
<p>An image: <img src="/missing.png" onerror="${run('img onerror')}" alt="x"></p>
<p>A drawing: <svg width="9" height="9" onload="${run('svg onload')}"><script>${run('svg script')}</script><a xlink:href="javascript:${run('svg link')}"><text y="9">svg link</text></a></svg></p>
<p>A link: <a href="javascript:${run('javascript link')}">javascript link</a> and <a href=" java&#10;script:${run('broken javascript link')}">a broken one</a> and <a href="data:text/html,<script>${run('data link')}</script>">data link</a></p>
<iframe srcdoc="&lt;script&gt;(parent.__ran??=[]).push('srcdoc')&lt;/script&gt;"></iframe>
<object data="javascript:${run('object')}"></object><embed src="javascript:${run('embed')}">
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run('mutation')}&gt;"></table></mtext></math>
<math href="javascript:${run('math link')}"><mi xlink:href="javascript:${run('mi link')}" onclick="${run('mi click')}">x</mi><annotation-xml encoding="text/html"><img src=x onerror="${run('annotation')}"></annotation-xml></math>
<math><mtext><img src=x onerror="${run('mtext')}"><a href="javascript:${run('mtext link')}">y</a></mtext><maction actiontype="statusline" xlink:href="javascript:${run('maction')}"><mi>z</mi></maction></math>
<details open ontoggle="${run('ontoggle')}"><summary>More</summary><p style="background:url(javascript:${run('style')})">Folded text.</p></details>
<form><button formaction="javascript:${run('formaction')}">Send</button></form>
<figure><img src="/assets/ferry.svg" alt='"><img src=x onerror="${run('alt')}">'><figcaption>The tower &lt;img src=x onerror="${run('caption text')}"&gt; at dusk<img src=x onerror="${run('caption')}"></figcaption></figure>`;

const poisonedJson = JSON.stringify({
  '@type': 'NewsArticle',
  headline: `${storyTitle}<img src=x onerror="${run('json headline')}">`,
  author: { '@type': 'Person', name: `Colleen Maddox<svg onload="${run('json author')}">` },
  image: `javascript:${run('json image')}`,
  datePublished: '2026-10-24T09:00:00-04:00',
}).replace(/</g, '\\u003c');

/** Markup that tries to run script wherever it is copied to: body, title, byline, captions, metadata. */
export function payloadPage(): string {
  const byline = `<p class="byline" rel="author">By <span onclick="${run('byline click')}">Colleen &lt;script&gt;${run('byline text')}&lt;/script&gt; Maddox</span></p>`;
  return oddPage(
    `<article><h1>${storyTitle}</h1>${byline}${storyParagraphs.map((text) => `<p>${text}</p>`).join(payloads)}</article>`,
    `<script type="application/ld+json">${poisonedJson}</script><meta name="author" content="&lt;img src=x onerror=${run('meta author')}&gt;">`,
  );
}

export function scriptInTitlePage(): string {
  const title = `&lt;script&gt;${run('title')}&lt;/script&gt;&lt;img src=x onerror=${run('title image')}&gt; ${storyTitle}`;
  return oddPage(`<article>${storyHtml.replace(storyTitle, title)}</article>`, '', title);
}

const clobbered =
  'parentNode nextElementSibling previousElementSibling firstElementChild children childNodes tagName nodeName nodeType attributes className innerHTML textContent ownerDocument getAttribute querySelectorAll remove'.split(
    ' ',
  );

/** Form controls whose names hide the properties of their form, ids that hide those of the document. */
export function clobberedPage(): string {
  const controls = clobbered.map((name) => `<input name="${name}" value="x">`).join('');
  const images = ['body', 'head', 'title', 'documentElement', 'createElement', 'cloneNode'].map(
    (name) => `<img name="${name}" alt="">`,
  );
  return oddPage(
    `<article>${storyHtml}<form id="clobbered">${controls}<p>Tell us what you think of the light.</p></form>${images.join('')}</article>`,
  );
}
