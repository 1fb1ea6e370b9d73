import { shownLanguage } from '../browser/language';
import type { Exported } from './exported';
import { pageContent } from './page';
import { strings } from './strings';
import { toXhtml } from './xhtml';

export interface Picture {
  /** Beside the text. */
  path: string;
  type: string;
  /** Base64. */
  data: string;
}

export interface Book {
  /** The text as a document of well-formed XHTML. */
  text: string;
  /** The table of contents, in the same form. */
  nav: string;
  pictures: Picture[];
  hasFormulas: boolean;
}

export const TEXT_FILE = 'article.xhtml';
const DATA_PICTURE = /^data:(image\/(png|jpeg|gif|webp));base64,([A-Za-z0-9+/=]+)$/;

/** What a book of one article consists of: one text, its headings as contents, the pictures that were in its markup. */
export function bookOf(exported: Exported): Book {
  const page = new DOMParser().parseFromString('', 'text/html');
  const main = pageContent(page, exported);
  const pictures = takePictures(main);
  const headings = [...main.querySelectorAll('h1, h2')].map((heading, place) => {
    heading.id = `heading-${place + 1}`;
    return { id: heading.id, text: heading.textContent ?? '' };
  });
  const { lang, dir, title } = exported.article;
  return {
    text: toXhtml(main, { lang, dir, title, style: 'style.css' }),
    nav: toXhtml(contents(page, headings), {
      lang: shownLanguage(),
      dir: 'ltr',
      title: strings.contents,
      style: 'style.css',
    }),
    pictures,
    hasFormulas: main.querySelector('math') !== null,
  };
}

function takePictures(main: Element): Picture[] {
  const pictures: Picture[] = [];
  for (const image of main.querySelectorAll('img')) {
    const [, type, extension, data] = DATA_PICTURE.exec(image.getAttribute('src') ?? '') ?? [];
    if (!type || !data) {
      image.remove();
      continue;
    }
    const path = `picture-${pictures.length + 1}.${extension}`;
    pictures.push({ path, type, data });
    image.setAttribute('src', path);
    image.setAttribute('alt', image.getAttribute('alt') ?? '');
  }
  return pictures;
}

function contents(page: Document, headings: { id: string; text: string }[]): HTMLElement {
  const nav = page.createElement('nav');
  nav.setAttribute('epub:type', 'toc');
  const title = page.createElement('h1');
  title.textContent = strings.contents;
  const list = page.createElement('ol');
  for (const { id, text } of headings) {
    const link = page.createElement('a');
    link.setAttribute('href', `${TEXT_FILE}#${id}`);
    link.textContent = text;
    const item = page.createElement('li');
    item.append(link);
    list.append(item);
  }
  nav.append(title, list);
  return nav;
}
