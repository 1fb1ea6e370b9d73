const ICON = 'link[rel~="icon" i], link[rel="apple-touch-icon" i]';
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml|x-icon|vnd\.microsoft\.icon)[;,]/i;
const LONGEST = 100_000;

/**
 * The icon of the page's site where it can be shown without a request: one that stands in the page itself, or a picture
 * that the page shows already, which the document holds (HTML's "list of available images"). Null otherwise. The address
 * alone won't do: whether the browser has fetched an icon, and still has it, no page and no script can tell.
 */
export function siteIcon(document: Document): string | null {
  const declared = [...document.querySelectorAll<HTMLLinkElement>(ICON)].map(({ href }) => href);
  const shown = new Set(
    [...document.images].filter((image) => image.complete && image.naturalWidth > 0).map((image) => image.currentSrc),
  );
  return declared.find((href) => (PICTURE.test(href) ? href.length <= LONGEST : shown.has(href))) ?? null;
}
