import { describe, expect, test } from 'vitest';
import { cite } from '../../../lib/cite/cite';
import { cslItem, type Source } from '../../../lib/cite/csl-item';
import { cslName } from '../../../lib/cite/csl-name';

const SOURCE: Source = {
  url: 'https://courier.test/news/weir?id=7&p=1',
  title: 'Weir "holds" & waits for divers',
  byline: 'Oda M. Brenn, Tam van der Ilves',
  siteName: 'Pellan Courier',
  lang: 'en',
  published: '2026-04-20T00:30:00+02:00',
};
const cited = (more: Partial<Source> = {}) => {
  const all = cite({ ...SOURCE, ...more }, '2026-05-02');
  return Object.fromEntries(all.map(({ id, text }) => [id, text]));
};

test('an article is cited in the styles of APA, MLA and Chicago', () => {
  expect(cited()).toMatchObject({
    apa: 'Brenn, O. M., & van der Ilves, T. (2026, April 20). Weir “holds” & waits for divers. Pellan Courier. https://courier.test/news/weir?id=7&p=1',
    mla: 'Brenn, Oda M., and Tam van der Ilves. “Weir ‘Holds’ & Waits for Divers.” Pellan Courier, 20 Apr. 2026, https://courier.test/news/weir?id=7&p=1. Accessed 2 May 2026.',
    chicago:
      'Brenn, Oda M., and Tam van der Ilves. “Weir ‘Holds’ & Waits for Divers.” Pellan Courier, April 20, 2026. https://courier.test/news/weir?id=7&p=1.',
  });
});

test('without an author the title comes first, without a day that is said', () => {
  expect(cited({ byline: null, published: null })).toMatchObject({
    apa: 'Weir “holds” & waits for divers. (n.d.). Pellan Courier. https://courier.test/news/weir?id=7&p=1',
    mla: '“Weir ‘Holds’ & Waits for Divers.” Pellan Courier, https://courier.test/news/weir?id=7&p=1. Accessed 2 May 2026.',
  });
});

test('many authors are shortened as each style has it', () => {
  const { apa, mla, chicago } = cited({ byline: 'Ann Lee, Bo Ek, Cy Orr' });
  expect(apa).toMatch(/^Lee, A., Ek, B., & Orr, C\. \(2026/);
  expect(mla).toMatch(/^Lee, Ann, et al\. “/);
  expect(chicago).toMatch(/^Lee, Ann, Bo Ek, and Cy Orr\. “/);
});

test('titles of other languages keep their capitals', () => {
  expect(cited({ lang: 'de', title: 'Das Wehr hält noch' }).mla).toContain('“Das Wehr hält noch.”');
});

test('the name of the outlet is in italics, and nothing in a title is taken for markup that runs', () => {
  const [apa] = cite({ ...SOURCE, title: '<script>a()</script>' }, '2026-05-02');
  expect(apa?.parts.filter(({ isItalic }) => isItalic)).toEqual([{ text: 'Pellan Courier', isItalic: true }]);
  expect(apa?.text).toContain('<script>a()');
});

test('BibTeX keeps every sign of the title as it is', () => {
  expect(cited({ title: '50% of {us} \\ $5_a #1' }).bibtex).toBe(`@article{brenn2026,
  author = {Brenn, Oda M. and van der Ilves, Tam},
  title = {{50\\% of \\{us\\} \\textbackslash{} \\$5\\_a \\#1}},
  journal = {Pellan Courier},
  year = {2026},
  month = {4},
  day = {20},
  url = {https://courier.test/news/weir?id=7&p=1},
  urldate = {2026-05-02},
  language = {en}
}
`);
});

test('RIS has one field a line', () => {
  const lines = cited({ title: 'Two\nlines' }).ris?.split('\r\n');
  expect(lines).toEqual([
    'TY  - NEWS',
    'TI  - Two lines',
    'AU  - Brenn, Oda M.',
    'AU  - van der Ilves, Tam',
    'T2  - Pellan Courier',
    'PY  - 2026',
    'DA  - 2026/04/20/',
    'UR  - https://courier.test/news/weir?id=7&p=1',
    'Y2  - 2026/05/02/',
    'LA  - en',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON holds the item and nothing else', () => {
  expect(JSON.parse(cited()['csl-json'] ?? '')).toEqual([cslItem(SOURCE, '2026-05-02')]);
  expect(cslItem({ ...SOURCE, siteName: null }, '2026-05-02')['container-title']).toBe('courier.test');
});

describe('a name', () => {
  test.each([
    ['Oda Brenn', { family: 'Brenn', given: 'Oda' }],
    ['Ludwig von der Aue', { family: 'Aue', given: 'Ludwig', 'non-dropping-particle': 'von der' }],
    ['Cal Orr Jr.', { family: 'Orr', given: 'Cal', suffix: 'Jr.' }],
    ['Ann Lee, MD', { family: 'Lee', given: 'Ann' }],
    ['山田太郎', { literal: '山田太郎' }],
    ['Associated Press', { literal: 'Associated Press' }],
    ['Voltaire', { literal: 'Voltaire' }],
  ])('%s', (name, parts) => {
    expect(cslName(name)).toEqual(parts);
  });
});
