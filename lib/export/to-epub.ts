import { strToU8, type Zippable, zipSync } from 'fflate';
import { hostOf } from '../extract/url';
import { type Book, bookOf, TEXT_FILE } from './epub-book';
import type { Exported } from './exported';
import { PAGE_STYLE } from './page-style';
import { xmlEscape } from './xhtml';

const MIMETYPE = 'application/epub+zip';
const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** An EPUB 3.3 publication (W3C Recommendation) of one article. `now` is an ISO 8601 time, for when the book was made. */
export function toEpub(exported: Exported, now: string): Uint8Array<ArrayBuffer> {
  const book = bookOf(exported);
  const files: Zippable = {
    // First and not compressed, so that the kind of file can be told by its first bytes.
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(packageDocument(exported, book, now)),
    'book/nav.xhtml': strToU8(book.nav),
    [`book/${TEXT_FILE}`]: strToU8(book.text),
    'book/style.css': strToU8(PAGE_STYLE),
  };
  for (const { path, data } of book.pictures)
    files[`book/${path}`] = [Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)), { level: 0 }];
  return new Uint8Array(zipSync(files, { mtime: now }));
}

function packageDocument({ article }: Exported, { pictures, hasFormulas }: Book, now: string): string {
  const { url, title, byline, lang, published, siteName } = article;
  const element = (name: string, value: string | null | undefined, attributes = '') =>
    value ? `    <${name}${attributes}>${xmlEscape(value)}</${name}>\n` : '';
  const metadata = [
    element('dc:identifier', url, ' id="address"'),
    element('dc:title', title || hostOf(url)),
    element('dc:language', lang),
    element('dc:creator', byline),
    element('dc:publisher', siteName ?? hostOf(url)),
    element('dc:date', published?.slice(0, 10)),
    element('dc:source', url),
    element('meta', `${now.slice(0, 19)}Z`, ' property="dcterms:modified"'),
  ].join('');
  const text = `<item id="text" href="${TEXT_FILE}" media-type="application/xhtml+xml"`;
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    hasFormulas ? `${text} properties="mathml"/>` : `${text}/>`,
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...pictures.map(({ path, type }, place) => `<item id="picture-${place + 1}" href="${path}" media-type="${type}"/>`),
  ].join('\n    ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${xmlEscape(lang)}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata}  </metadata>
  <manifest>
    ${manifest}
  </manifest>
  <spine>
    <itemref idref="text"/>
  </spine>
</package>
`;
}
