import { furnishEmbeds } from './embeds';
import { strings } from './structure-strings';

/** Gives the article's figures, tables, code and embeds what they need to be read with mouse and keyboard. Its text stays as it is. */
export function furnish(document: Document, body: DocumentFragment): void {
  furnishEmbeds(document, body);
  for (const table of body.querySelectorAll('table')) letScroll(document, table);
  for (const code of body.querySelectorAll<HTMLElement>('pre')) reachable(code, strings.code);
  for (const picture of body.querySelectorAll<HTMLImageElement>('figure:not(.embed) > img'))
    letEnlarge(document, picture);
}

/** A wide table scrolls by itself and leaves the column alone. */
function letScroll(document: Document, table: HTMLTableElement): void {
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  reachable(scroller, table.caption?.textContent?.trim() || strings.table);
  table.replaceWith(scroller);
  scroller.append(table);
}

/** What scrolls must be reached by the keyboard, and what is reached must have a name. */
function reachable(element: HTMLElement, name: string): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', name);
}

function letEnlarge(document: Document, picture: HTMLImageElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  // Its name is what the picture shows; only a picture without words needs ours.
  if (picture.alt) button.title = strings.picture.enlarge;
  else button.setAttribute('aria-label', strings.picture.enlarge);
  picture.replaceWith(button);
  button.append(picture);
}
