import { imageSource } from './image';
import { copyInline, linkTo, type MakePicture } from './inline';
import type { Piece } from './piece';
import { postAddress, postSource } from './post';
import { absolute } from './url';

/** Makes pictures and figures of one article; a picture that was there already is not made again. */
export interface FigureMaker {
  picture: MakePicture;
  /** Of a picture, or of a card for something that plays. */
  figure(element: Element): Element | null;
  /** Puts the caption into the figure it follows. */
  caption(piece: Piece, before: Element | null): void;
  /** A pasted post around what is kept of its text, with its source unless the text names it; null without both. */
  post(element: Element, quote: Element): Element | null;
}

export function figureMaker(document: Document, url: string): FigureMaker {
  const seen = new Set<string>();

  function picture(image: Element): Element | null {
    const source = imageSource(image, url);
    const key = source?.split('?')[0];
    if (!source || !key || seen.has(key)) return null;
    seen.add(key);
    const copy = document.createElement('img');
    copy.setAttribute('src', source);
    copy.setAttribute('alt', image.getAttribute('alt') ?? '');
    copy.setAttribute('referrerpolicy', 'no-referrer');
    copy.setAttribute('loading', 'lazy');
    return copy;
  }

  function figure(element: Element): Element | null {
    const images = element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')];
    const copy = document.createElement('figure');
    for (const image of images) {
      const own = picture(image);
      if (own) copy.append(own);
    }
    if (element.hasAttribute('data-player')) copyInline(element, copy, url, picture);
    return copy.firstChild && copy;
  }

  function caption(piece: Piece, before: Element | null): void {
    if (before?.tagName !== 'FIGURE') return;
    let note = before.querySelector('figcaption');
    if (note) note.append(' ');
    else {
      note = document.createElement('figcaption');
      before.append(note);
    }
    copyInline(piece.element, note, url, picture);
  }

  function post(element: Element, quote: Element): Element | null {
    const address = absolute(postAddress(element), url);
    const isNamed = [...quote.querySelectorAll('a')].some((link) => link.getAttribute('href') === address);
    if (!address || isNamed) return quote.firstChild && quote;
    const copy = document.createElement('figure');
    if (quote.firstChild) copy.append(quote);
    const source = document.createElement('figcaption');
    const link = linkTo(document, address, url);
    link.append(postSource(element, address));
    source.append(link);
    copy.append(source);
    return copy;
  }

  return { picture, figure, caption, post };
}
