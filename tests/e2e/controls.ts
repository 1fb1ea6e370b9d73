import { click, until, type View, visibleText } from './browsers';

/** A real click on the button of that name that is shown. */
export async function press(view: View, label: string): Promise<void> {
  await until(
    () =>
      view.eval((wanted: string) => {
        for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
        const button = buttons.find(
          (one) => one.checkVisibility() && !one.disabled && one.textContent?.trim() === wanted,
        );
        button?.setAttribute('data-pressed', '');
        return button !== undefined;
      }, label),
    `a button "${label}"`,
  );
  await click(view, '[data-pressed]');
}

/** Waits for words on the page. */
export const shows = (view: View, text: string) =>
  until(async () => (await visibleText(view)).includes(text), `"${text}"`);

/** Types into the field of that label as a page sees typing. */
export const enter = (view: View, label: string, text: string) =>
  view.eval(
    (name: string, value: string) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
      const field = found && document.getElementById(found.htmlFor);
      if (!(field instanceof HTMLInputElement)) throw new Error(`no field "${name}"`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );

/** Chooses, in the list of that label, the entry that begins with those words. */
export const choose = (view: View, label: string, entry: string) =>
  until(
    () =>
      view.eval(
        (name: string, words: string) => {
          const found = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
          const list = found && document.getElementById(found.htmlFor);
          if (!(list instanceof HTMLSelectElement)) throw new Error(`no list "${name}"`);
          const option = [...list.options].find(({ textContent }) => textContent?.startsWith(words));
          if (!option) return false;
          list.value = option.value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        label,
        entry,
      ),
    `"${entry}" in "${label}"`,
  );
