/** Bounds on what is read of a page, checked before any library sees it. Beyond them the page is read in part. */
export const CAPS = {
  elements: 50_000,
  depth: 400,
  attributes: 64,
  attributeLength: 8_192,
  text: 1_000_000,
  /** Milliseconds for reading a page. */
  time: 1_500,
} as const;
