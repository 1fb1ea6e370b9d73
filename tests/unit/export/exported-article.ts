import type { Exported } from '../../../lib/export/exported';

const HTML = `<p>The <strong>weir</strong> at <a href="https://courier.test/weir?a=1&amp;b=2" rel="noopener">Lower Pell</a> holds, <em>for now</em>.</p>
<h2>What was seen</h2>
<ul><li>Cracks in the sill</li><li>Two gates * stuck</li></ul>
<blockquote><p>We wait for divers.</p></blockquote>
<figure><img src="https://courier.test/weir.jpg" alt="The weir from above" loading="lazy"><figcaption>The weir in April</figcaption></figure>
<table><tbody><tr><th>Gate</th><th>State</th></tr><tr><td>1 | 2</td><td>open</td></tr><tr><td colspan="2">all others shut</td></tr></tbody></table>
<p>Back to <a href="#top">the top</a>; H<sub>2</sub>O &amp; <code>x &lt; y</code>.</p>
<pre><code>gate = open</code></pre>`;

export function exported(more: Partial<Exported['article']> = {}): Exported {
  const text = 'The weir at Lower Pell holds, for now.';
  return {
    article: {
      isArticle: true,
      likelihood: 1,
      url: 'https://courier.test/news/weir?id=7&p=1',
      canonical: null,
      title: 'Weir: "holds" & waits <b>',
      standfirst: null,
      byline: 'Oda Brenn, Tam Ilves',
      siteName: 'Pellan Courier',
      section: null,
      lang: 'en',
      dir: 'ltr',
      published: '2026-04-20T09:30:00+02:00',
      modified: null,
      leadImage: null,
      text,
      blocks: [{ type: 'paragraph', start: 0, end: text.length }],
      html: HTML,
      links: [],
      notice: null,
      ...more,
    },
    report: { sentences: [[0, text.length]], quotes: [], people: [], dates: [], claims: [] },
    highlights: [
      {
        id: '6f1c1f0e-0000-4000-8000-000000000001',
        start: 0,
        end: 8,
        quote: 'The weir',
        before: '',
        after: ' at Lower Pell',
        colour: 'yellow',
        note: 'Ask the *lock keeper*',
        created: '2026-04-21T10:00:00Z',
        changed: '2026-04-21T10:00:00Z',
      },
    ],
    saved: '2026-04-21',
  };
}
