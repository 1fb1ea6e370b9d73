import { INLINE } from './tags';

/**
 * Takes cards out of sentences that show when the pointer is on a name: an inline element after a link that links to the
 * same place once more, with a picture or further links beside. Style sheets hide it, which the mark-up does not tell.
 */
export function dropHoverCards(body: Element): void {
  for (const link of [...body.querySelectorAll('a[href]')]) {
    const card = link.nextElementSibling;
    if (card && card.tagName !== 'A' && INLINE.has(card.tagName) && isCardOf(card, link)) card.remove();
  }
}

function isCardOf(card: Element, link: Element): boolean {
  const links = [...card.querySelectorAll('a[href]')];
  const isSame = links.some((inner) => inner.getAttribute('href') === link.getAttribute('href'));
  return isSame && (links.length > 1 || card.querySelector('img') !== null);
}
