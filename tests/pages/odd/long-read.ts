import { escapeHtml } from '../markup';
import { oddPage } from './story';

const title = 'The salt road';
const note =
  'This report was made with the help of the archive of the Skerrin museum, and took its author the whole of the summer.';

/** One article on three pages; each repeats the note at its head, as many sites do. */
const pages = [
  [
    'The salt road leaves Port Averly by the north gate and is gone within a mile, under beet fields that have been ploughed for two hundred years.',
    '“You find it with your feet before you find it with a map,” said Ilse Thorne, who has walked what is left of it every spring since 1988.',
    'Salt came down this road on carts, nine days from the pans at Garnet Point to the market in Marlow, and whoever owned a bridge on the way grew rich.',
    'The last cart is on record for October 1903, when the railway had already taken all but the poorest of the trade, and the toll house was sold.',
  ],
  [
    'The second day of the walk begins at the toll house, which is a bakery now, and follows the ridge above the river as far as the old quarry.',
    '“My grandfather broke stone for it and never walked it to its end,” said Tobias Renn, the baker, who sells a salted loaf on Saturdays in summer.',
    'In June 1921 the province took the milestones away, and eleven of the forty have come back to light since, most of them as garden steps.',
    'Beyond the quarry nothing is signed. The path keeps to the walls, and in wet years the last two miles before the ford cannot be walked at all.',
  ],
  [
    'On the third day the sea can be smelled long before it is seen, and the road runs straight, as roads do whose makers were in sight of their wages.',
    '“People ask me what there is to see at the end of it,” said Henrike Solberg, who keeps the museum. “Nothing. A shore, and some broken pans.”',
    'The province means to mark the whole of the road by May 2028, and has set aside 1.4 million for it, less than one of the bridges used to earn.',
    'Thorne will not wait for the signs. She leaves again in April, by the north gate, with the same map and another pair of boots.',
  ],
];

export const longReadPaths = ['/long-read', '/long-read/2', '/long-read/3'];

/** The paragraphs of the whole article. */
export const longReadText = [note, ...pages.flat()];

/** The page of that number, from 1. */
export function longReadPage(number: number): string {
  const text = [note, ...(pages[number - 1] ?? [])].map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  const links = longReadPaths.map((path, place) =>
    place + 1 === number ? `<b>${number}</b>` : `<a href="${path}">${place + 1}</a>`,
  );
  return oddPage(
    `<article><h1>${title}</h1><p class="byline">By Colleen Maddox</p><div class="text">${text}</div></article>
<nav class="pagination" aria-label="Pages">${links.join(' ')}</nav>`,
    '',
    title,
  );
}
