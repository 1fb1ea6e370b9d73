import type { View } from './test-browser';

/** A call of the function as source code. Some compilers wrap inner functions in a helper `__name`, which only they know. */
export function call(fn: unknown, args: readonly unknown[]): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `((__name) => (${fn})(${list.join(', ')}))((f) => f)`;
}

/** A real click on the middle of the first element that matches, scrolled into view before. */
export const click = async (view: View, selector: string): Promise<void> =>
  view.clickAt(...(await middleOf(view, selector)));

/** The mouse comes to rest on the middle of the first element that matches. */
export const hover = async (view: View, selector: string): Promise<void> =>
  view.hoverAt(...(await middleOf(view, selector)));

/** Where it stands still: people do not click on what is still being laid out. */
function middleOf(view: View, selector: string): Promise<[number, number]> {
  return view.eval(async (wanted: string): Promise<[number, number]> => {
    const middle = (): [number, number] => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`no ${wanted}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    let last = middle();
    for (let look = 0; look < 20; look++) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const now = middle();
      if (now.join() === last.join()) return now;
      last = now;
    }
    return last;
  }, selector);
}

/** What a person sees of the first element that matches; empty when there is none. */
export function visibleText(view: View, selector = 'body'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out is what counts here
  return view.eval((wanted: string) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
}

/** The way back of the browser's button. A page that goes within a call cannot answer it. */
export const goBack = (view: View): Promise<void> => view.eval(() => void setTimeout(() => history.back()));

/** Loads the page anew, after the call as above. */
export const reload = (view: View): Promise<void> => view.eval(() => void setTimeout(() => location.reload()));
