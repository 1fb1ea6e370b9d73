/** Share of the screen from which a frame is what the page is there to show. */
const LEAST_OF_SCREEN = 0.4;
/** A page with more words of its own is no mere frame around another. */
export const MOST_OWN_WORDS = 60;

/** Whether most of what the page shows is another page, in a frame that scripts of this one don't reach. */
export function isFramed(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const screen = view.innerWidth * view.innerHeight;
  const frames = [...document.getElementsByTagName('iframe'), ...document.getElementsByTagName('frame')];
  return frames.some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return Math.min(width, view.innerWidth) * Math.min(height, view.innerHeight) >= screen * LEAST_OF_SCREEN;
  });
}
