// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toEpub } from '../../../lib/export/to-epub';
import { exported } from './exported-article';

const NOW = '2026-04-21T10:00:00.000Z';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function open(bytes: Uint8Array) {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
  const xml = (name: string) => {
    const parsed = new DOMParser().parseFromString(files[name] ?? '', 'application/xml');
    expect(parsed.querySelector('parsererror')?.textContent, `${name} is well-formed`).toBeUndefined();
    return parsed;
  };
  return { files, xml };
}

describe('as a book', () => {
  const bytes = toEpub(exported(), NOW);
  const { files, xml } = open(bytes);

  test('can be told by its first bytes', () => {
    expect(strFromU8(bytes.subarray(0, 4))).toBe('PK\u0003\u0004');
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('leads from the container to the package, and from there to every file and no other', () => {
    const rootfile = xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path') ?? '';
    const items = [...xml(rootfile).querySelectorAll('manifest item')];
    const listed = items.map((item) => `book/${item.getAttribute('href')}`);
    expect([...listed, rootfile, 'META-INF/container.xml', 'mimetype'].sort()).toEqual(Object.keys(files).sort());
    const spine = xml(rootfile).querySelector('itemref')?.getAttribute('idref');
    expect(items.find((item) => item.id === spine)?.getAttribute('href')).toBe('article.xhtml');
  });

  test('says where it is from', () => {
    const pack = xml('book/package.opf');
    const value = (name: string) => pack.getElementsByTagName(name)[0]?.textContent;
    expect(value('dc:identifier')).toBe('https://courier.test/news/weir?id=7&p=1');
    expect(value('dc:title')).toBe('Weir: "holds" & waits <b>');
    expect(value('dc:creator')).toBe('Oda Brenn, Tam Ilves');
    expect(value('dc:date')).toBe('2026-04-20');
    expect(value('dc:language')).toBe('en');
    expect(pack.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-04-21T10:00:00Z');
    expect(xml('book/article.xhtml').documentElement.textContent).toContain('2026-04-21');
  });

  test('has contents that lead to its headings', () => {
    const links = [...xml('book/nav.xhtml').querySelectorAll('nav ol a')];
    expect(links.map((link) => link.textContent)).toEqual(['Weir: "holds" & waits <b>', 'What was seen', 'Highlights']);
    const text = xml('book/article.xhtml');
    for (const link of links) {
      const id = link.getAttribute('href')?.split('#')[1] ?? '';
      expect(text.querySelector(`[id="${id}"]`)?.textContent).toBe(link.textContent);
    }
    expect(xml('book/nav.xhtml').querySelector('nav')?.getAttributeNS('http://www.idpf.org/2007/ops', 'type')).toBe(
      'toc',
    );
  });

  test('refers to nothing outside but by links', () => {
    expect(xml('book/article.xhtml').querySelector('img, [loading], [referrerpolicy]')).toBeNull();
  });
});

test('pictures within the markup become files of the book', () => {
  const html = `<p>Seen</p><img src="data:image/png;base64,${PIXEL}"><img src="data:image/svg+xml;base64,AAAA">`;
  const { files, xml } = open(toEpub(exported({ html }), NOW));
  expect([...xml('book/article.xhtml').querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
    'picture-1.png',
  ]);
  expect(files['book/picture-1.png']?.slice(1, 4)).toBe('PNG');
  expect(xml('book/package.opf').querySelector('[href="picture-1.png"]')?.getAttribute('media-type')).toBe('image/png');
});

test('what XML cannot hold does not break the book', () => {
  const html = '<p a"b="1" 1x="2">Bell\u0007 and \ud83d half, &nbsp;<br>end</p><math><mi>x</mi></math>';
  const { xml } = open(toEpub(exported({ html, title: 'A\u0000\uffff title', lang: 'en"x' }), NOW));
  expect(xml('book/article.xhtml').querySelector('article p')?.textContent).toContain('Bell and  half,');
  expect(xml('book/package.opf').querySelector('#text')?.getAttribute('properties')).toBe('mathml');
});
