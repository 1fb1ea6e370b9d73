import { absolute } from './url';

const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-image',
  'data-url',
  'data-hi-res-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];
/** Wider than any column of text on a dense screen: more would only cost the reader. */
const WIDEST = 1_600;
const STUB =
  /^data:image\/(?:gif|svg)|(?:blank|spacer|placeholder|transparent|pixel|grey|lazy-?load)[^/]{0,40}\.(?:gif|png|svg)/i;
const NO_PICTURE = /(?:pixel|beacon|tracker|spacer|avatar|gravatar|emoji|icon|logo|sprite|badge|share)/i;

/** The best source of a picture, lazy or not; null for stubs, pixels and icons. */
export function imageSource(image: Element, base: string): string | null {
  const width = Number(image.getAttribute('width'));
  const height = Number(image.getAttribute('height'));
  if ((width > 0 && width < 40) || (height > 0 && height < 40)) return null;
  if (NO_PICTURE.test(image.getAttribute('class') ?? '')) return null;
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null;
  const sets = [image, ...(picture?.querySelectorAll('source') ?? [])];
  for (const name of LAZY) {
    const found = absolute(image.getAttribute(name), base);
    if (found && !STUB.test(found)) return found;
  }
  const own = image.getAttribute('src') ?? '';
  const isStub = !own || STUB.test(own);
  for (const element of sets) {
    for (const name of LAZY_SETS) {
      const found = absolute(widest(element.getAttribute(name)), base);
      if (found && (isStub || element === image)) return found;
    }
  }
  if (isStub) return null;
  if (/^data:image\/(?:png|jpeg|webp);/i.test(own)) return own.length > 500 ? own : null;
  return absolute(own, base);
}

function widest(srcset: string | null): string | null {
  if (!srcset) return null;
  let best: string | null = null;
  let most = -1;
  for (const entry of srcset.split(/,\s+|,(?=https?:)/)) {
    const [url, size = '1x'] = entry.trim().split(/\s+/);
    const value = Number.parseFloat(size) * (size.endsWith('x') ? 800 : 1) || 0;
    if (url && !url.startsWith('data:') && value > most && (value <= WIDEST || best === null)) {
      best = url;
      most = value;
    }
  }
  return best;
}
