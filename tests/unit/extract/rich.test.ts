import { describe, expect, it } from 'vitest';
import { BODY, PARAGRAPHS, pageWith, read } from './page';

const within = (markup: string) =>
  read(pageWith({ body: `${BODY}${markup}${BODY.replaceAll('the', 'this')}` })).article;

const POST = `<blockquote class="twitter-tweet"><p>The first boat is full. Thank you for waiting with us all these weeks.</p>
— Port of Nordhaven (@portnordhaven) <a href="https://twitter.com/portnordhaven/status/77">March 2, 2026</a></blockquote>`;

describe('what belongs to an article besides its paragraphs', () => {
  it('keeps a pasted post with its words, its author and the way to it', () => {
    const { html, text } = within(POST);
    expect(text).toContain('The first boat is full.');
    expect(html).toContain('href="https://twitter.com/portnordhaven/status/77"');
    expect(html.match(/Port of Nordhaven \(@portnordhaven\)/g)).toHaveLength(1);
    expect(html).not.toContain('twitter-tweet');
  });

  it('names a post without words by its network', () => {
    const { html } = within(
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"></blockquote>',
    );
    expect(html).toContain('<a href="https://www.instagram.com/p/abc/"');
    expect(html).toContain('instagram.com</a>');
  });

  it.each([
    ['a video of a site’s own', 'https://harbour-post.example/embed/video/?v=9'],
    ['a podcast', 'https://embed.podcasts.example/show/12'],
    ['a map', 'https://www.openstreetmap.org/export/embed.html?bbox=1'],
  ])('shows %s as a link that loads nothing', (_what, src) => {
    const { html } = within(`<iframe src="${src}"></iframe>`);
    expect(html).toContain(`href="${src.replaceAll('&', '&amp;')}"`);
    expect(html).not.toContain('<iframe');
  });

  it.each([
    'https://ads.example/frame/ad/1',
    'https://disqus.example/embed/comments/',
    'https://example.com/newsletter/embed',
  ])('leaves out the frame %s', (src) => {
    expect(within(`<iframe src="${src}"></iframe>`).html).not.toContain(src);
  });

  it('keeps a picture beside a line that is no text', () => {
    const { html, text } = within('<p>Advertisement<br><img src="/quay.jpg" alt=""></p>');
    expect(html).toContain('src="https://harbour-post.example/quay.jpg"');
    expect(text).not.toContain('Advertisement');
  });

  it('keeps pictures in an article whose container is called a newsletter', () => {
    const body = `<div class="newsletter-post">${BODY}<figure><img src="/quay.jpg"></figure>${BODY.replaceAll('the', 'this')}</div>`;
    expect(read(pageWith({ body })).article.html).toContain('/quay.jpg');
    const aside = `${BODY}<div class="newsletter-box"><img src="/letter.jpg"></div>${BODY.replaceAll('the', 'this')}`;
    expect(read(pageWith({ body: aside })).article.html).not.toContain('/letter.jpg');
  });

  it('keeps the summary of what is folded', () => {
    const { html } = within(`<details><summary>How the ramps were replaced</summary><p>${PARAGRAPHS[2]}</p></details>`);
    expect(html).toContain('<summary>How the ramps were replaced</summary>');
  });

  const FORMULA = '<math display="block"><mfrac><mi>x</mi><msup><mn>2</mn><mi>n</mi></msup></mfrac></math>';

  it('keeps formulas', () => {
    const { html, text } = within(`<p>The load on each cable is ${FORMULA} of the ramp.</p>`);
    expect(html).toContain(FORMULA);
    expect(text).toContain('The load on each cable is x2n of the ramp.');
  });

  it.each([
    [
      'hidden beside a picture of it',
      `<span style="display:none">${FORMULA}</span><img class="mwe-math-fallback-image-inline" src="/f.svg">`,
    ],
    [
      'drawn once more',
      `<span class="katex-mathml">${FORMULA}</span><span class="katex-html" aria-hidden="true">x over two</span>`,
    ],
  ])('shows a formula once that is %s', (_how, markup) => {
    const { html } = within(`<p>The load on each cable is <span>${markup}</span> of the ramp.</p>`);
    expect(html).toContain(FORMULA);
    expect(html).not.toMatch(/f\.svg|x over two/);
  });

  it.each([
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml><mi>x</mi></math>',
    '<math><semantics><mi>x</mi><annotation-xml><svg onload=alert(1)></svg></annotation-xml></semantics></math>',
    '<math href="javascript:alert(1)" xlink:href="javascript:alert(1)"><mi href="javascript:alert(1)">x</mi></math>',
    '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)"><mi>x</mi></maction></math>',
    '<math><mtext><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)><style></mtext></style></mtext></math>',
    '<math><mglyph src="javascript:alert(1)"></mglyph><mi onclick=alert(1) style="background:url(x)">x</mi></math>',
  ])('keeps nothing that runs of %s', (formula) => {
    const { html, text } = within(`<p>The load on each cable is ${formula} of the ramp.</p>`);
    expect(html).not.toMatch(
      /\son\w+=|javascript:|<(?:svg|style|annotation|mglyph|maction)|xlink|<m\w+[^>]{0,200}(?:href|style)/i,
    );
    expect(text).toContain('of the ramp.');
  });
});
