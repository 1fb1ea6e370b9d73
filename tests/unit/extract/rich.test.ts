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
    expect(html).toContain('Port of Nordhaven (@portnordhaven)');
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
});
