import { type Tab, until } from './browsers';

/** A person's hands inside the clean page. */

interface Target {
  selector: string;
  /** What it is called: its label, its title or its words; left out, anything that matches is meant. */
  name?: string;
}

/** A real click on the reader's button of that name. */
export const clickInReader = (tab: Tab, name: string): Promise<void> =>
  clickIn(tab, { selector: 'button, label, a', name });

/** A real click on the first of the reader's elements that is meant and that nothing covers. */
export async function clickIn(tab: Tab, target: Target): Promise<void> {
  await tab.clickAt(...(await placeIn(tab, target)));
}

/**
 * The middle of that element, scrolled into view, once it stands still there: the panel that opens beside the page and the
 * fonts that arrive move what is to be clicked.
 */
export const placeIn = (tab: Tab, { selector, name = '' }: Target): Promise<[number, number]> =>
  until(
    () =>
      tab.eval(
        async (wanted: string, called: string): Promise<[number, number] | null> => {
          const root = document.querySelector('backstory-reader')?.shadowRoot;
          const isMeant = (one: HTMLElement) =>
            !called || [one.ariaLabel, one.title, one.textContent, one.firstChild?.textContent].includes(called);
          const found = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].filter(isMeant);
          for (const element of found) {
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const before = element.getBoundingClientRect();
            await new Promise((resolve) => setTimeout(resolve, 60));
            const { x, y, width, height } = element.getBoundingClientRect();
            const middle: [number, number] = [x + width / 2, y + height / 2];
            const onTop = root?.elementFromPoint(...middle);
            if (x === before.x && y === before.y && onTop && element.contains(onTop)) return middle;
          }
          return null;
        },
        selector,
        name,
      ),
    `${name || selector} in the reader`,
  );

/** What the reader shows of the first element that matches; empty when there is none. */
export const shown = (tab: Tab, selector: string): Promise<string> =>
  tab.eval((wanted) => {
    const element = document.querySelector('backstory-reader')?.shadowRoot?.querySelector<HTMLElement>(wanted);
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out is what counts here
    return element?.checkVisibility() ? element.innerText || 'nothing' : '';
  }, selector);

/** Where words of the article stand, if they are in view. */
export const placeOfWords = (tab: Tab, highlight: string, words: string) =>
  tab.eval(
    (name: string, wanted: string): [number, number] | null => {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (!(range instanceof Range) || !range.toString().includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        if (box) return [box.x + box.width / 2, box.y + box.height / 2];
      }
      return null;
    },
    highlight,
    words,
  );
