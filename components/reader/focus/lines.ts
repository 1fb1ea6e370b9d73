/** A line of text in the window, in px from its top. */
interface Line {
  top: number;
  height: number;
}

const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, caption, summary, pre, td, th';
/** Between two blocks there is less room than this, pictures aside. */
const STEP = 6;
const MOST_STEPS = 400;

/** The line of the article at that height of the window; null between blocks and beside pictures. */
export function lineAt(article: Element, y: number): Line | null {
  const block = blockAt(article, y);
  if (!block) return null;
  const { lineHeight, fontSize, paddingTop } = getComputedStyle(block);
  const height = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
  const begin = block.getBoundingClientRect().top + Number.parseFloat(paddingTop);
  return { top: begin + Math.max(0, Math.floor((y - begin) / height)) * height, height };
}

/** The first line below (1) or above (-1) the one at that height, within or shortly beyond the window. */
export function nextLine(article: Element, y: number, direction: 1 | -1): Line | null {
  const here = lineAt(article, y);
  const start = here ? (direction > 0 ? here.top + here.height + 1 : here.top - 1) : y;
  for (let step = 0; step < MOST_STEPS; step++) {
    const height = start + direction * step * STEP;
    if (height < 0 || height > innerHeight) return null;
    const line = lineAt(article, height);
    if (line && line.top !== here?.top) return line;
  }
  return null;
}

/** Asked in the middle of the column, wherever the pointer is. */
function blockAt(article: Element, y: number): Element | null {
  const root = article.getRootNode();
  if (!(root instanceof ShadowRoot)) return null;
  const { left, width } = article.getBoundingClientRect();
  const block = root.elementFromPoint(left + width / 2, y)?.closest(BLOCKS);
  return block && article.contains(block) ? block : null;
}
