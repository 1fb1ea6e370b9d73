import { describe, expect, it } from 'vitest';
import { BODY, pageWith, read } from './page';

const html = (image: string) =>
  read(pageWith({ body: `${BODY}${image}${BODY.replaceAll('the', 'this')}` })).article.html;

describe('pictures', () => {
  const cases: [name: string, markup: string, source: string][] = [
    ['a plain one', '<figure><img src="/pier.jpg" alt="The pier"></figure>', 'https://harbour-post.example/pier.jpg'],
    [
      'a lazy one',
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/lazy.jpg"></figure>',
      'https://harbour-post.example/lazy.jpg',
    ],
    [
      'the widest source that is not too wide',
      '<img srcset="/s.jpg 400w, /m.jpg 1200w, /l.jpg 4000w" src="/s.jpg">',
      'https://harbour-post.example/m.jpg',
    ],
    [
      'one in noscript',
      '<p><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="/real.jpg"></noscript></p>',
      'https://harbour-post.example/real.jpg',
    ],
    [
      'one of a picture element',
      '<picture><source srcset="/wide.webp 1000w"><img src="data:image/gif;base64,AAAA"></picture>',
      'https://harbour-post.example/wide.webp',
    ],
  ];
  it.each(cases)('keeps %s', (_name, markup, source) => {
    expect(html(markup)).toContain(`src="${source}"`);
  });

  it('drops pixels', () => {
    expect(html('<img src="https://count.example/p.gif" width="1" height="1">')).not.toContain('count.example');
  });

  it('keeps captions in the figure and out of the text', () => {
    const { article } = read(
      pageWith({
        body: `${BODY}<figure><img src="/pier.jpg"><figcaption>The pier in March, before the repairs began.</figcaption></figure>${BODY.replaceAll('the', 'this')}`,
      }),
    );
    expect(article.html).toContain('<figcaption>The pier in March');
    expect(article.text).not.toContain('The pier in March');
  });

  it('sends no referrer', () => {
    expect(html('<img src="/pier.jpg">')).toMatch(/<img[^>]{1,200}referrerpolicy="no-referrer"/);
  });

  it('shows a video as a link', () => {
    const result = html('<iframe src="https://www.youtube.com/embed/abc" title="The first crossing"></iframe>');
    expect(result).toContain('href="https://www.youtube.com/embed/abc"');
    expect(result).toContain('The first crossing');
  });
});
