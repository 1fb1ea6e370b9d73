// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../lib/export/file-name';
import { toHtml } from '../../../lib/export/to-html';
import { toJson } from '../../../lib/export/to-json';
import { toMarkdown } from '../../../lib/export/to-markdown';
import { exported } from './exported-article';

describe('as Markdown', () => {
  const text = toMarkdown(exported());

  test('says at its head where it is from, so that nothing in a title can end it', () => {
    const [, head = ''] = text.split('---\n');
    const fields = head
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string])
      .map(([name, value]) => [name, JSON.parse(value)]);
    expect(Object.fromEntries(fields)).toEqual({
      title: 'Weir: "holds" & waits <b>',
      author: 'Oda Brenn, Tam Ilves',
      site: 'Pellan Courier',
      published: '2026-04-20T09:30:00+02:00',
      url: 'https://courier.test/news/weir?id=7&p=1',
      saved: '2026-04-21',
    });
  });

  test('keeps headings, lists, quotes, emphasis, links, code and tables', () => {
    expect(text).toContain('The **weir** at [Lower Pell](https://courier.test/weir?a=1&b=2) holds, *for now*.');
    expect(text).toContain('## What was seen');
    expect(text).toContain('-   Cracks in the sill\n-   Two gates \\* stuck');
    expect(text).toContain('> We wait for divers.');
    expect(text).toContain('| Gate | State |\n| --- | --- |\n| 1 \\| 2 | open |\n| all others shut |  |');
    expect(text).toContain('H<sub>2</sub>O & `x < y`');
    expect(text).toContain('```\ngate = open\n```');
  });

  test('links pictures, and leaves out what leads nowhere', () => {
    expect(text).toContain('[Picture: The weir from above](https://courier.test/weir.jpg)');
    expect(text).toContain('*The weir in April*');
    expect(text).toContain('Back to the top;');
  });

  test('ends with the highlights and their notes', () => {
    expect(text).toMatch(/## Highlights\n\n> The weir\n>\n> Note: Ask the \\\*lock keeper\\\*\n$/);
    expect(toMarkdown({ ...exported(), highlights: [] })).not.toContain('## Highlights');
  });
});

describe('as a web page', () => {
  const page = new DOMParser().parseFromString(toHtml(exported()), 'text/html');

  test('says where it is from, and holds the text', () => {
    expect(page.title).toBe('Weir: "holds" & waits <b>');
    expect(page.querySelector('h1')?.textContent).toBe('Weir: "holds" & waits <b>');
    const facts = [...page.querySelectorAll('dd')].map((fact) => fact.textContent);
    expect(facts).toEqual([
      'Oda Brenn, Tam Ilves',
      'Pellan Courier',
      '2026-04-20',
      'https://courier.test/news/weir?id=7&p=1',
      '2026-04-21',
    ]);
    expect(page.querySelector('article blockquote')?.textContent).toContain('We wait for divers.');
    expect(page.querySelector('section blockquote')?.textContent).toBe('The weir');
  });

  test('asks nothing of the network and runs nothing', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(page.querySelectorAll('script, img:not([src^="data:"]), link:not([rel="canonical"]), source')).toHaveLength(
      0,
    );
  });

  test('has no script even when the text it is made of has', () => {
    const hostile = '<p onclick="a()">One</p><a href="javascript:a()">two</a>';
    const made = new DOMParser().parseFromString(
      toHtml(exported({ html: hostile, title: '</title><script>a()</script>' })),
      'text/html',
    );
    expect(made.querySelector('script')).toBeNull();
    expect(made.querySelector('a[href^="javascript"]')).toBeNull();
    expect(made.title).toBe('</title><script>a()</script>');
  });
});

test('as JSON it is article, report and highlights as they were', () => {
  const { article, report, highlights } = exported();
  const made = JSON.parse(toJson(exported()));
  expect(made).toMatchObject({ format: 'backstory-article', version: 1, saved: '2026-04-21' });
  expect({ article: made.article, report: made.report, highlights: made.highlights }).toEqual({
    article,
    report,
    highlights,
  });
});

test.each([
  ['Weir: "holds" & waits', '2026-04-20T09:30:00+02:00', '2026-04-20 Weir holds & waits.md'],
  ['../../etc/passwd', null, 'etc passwd.md'],
  ['CON', null, 'CON_.md'],
  ['…', null, '….md'],
  ['\u202egnp.exe', null, 'gnp.exe.md'],
  ['', null, 'article.md'],
  ['Wehr hält — noch', null, 'Wehr hält — noch.md'],
])('a file for %j is called so that every system takes it', (title, published, name) => {
  expect(fileName(title, published, 'md')).toBe(name);
});

test('a long title makes no longer name than systems take', () => {
  expect(new TextEncoder().encode(fileName('水門'.repeat(200), '2026-04-20', 'md')).length).toBeLessThan(255);
});
