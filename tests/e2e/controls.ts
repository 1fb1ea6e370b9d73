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
