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

/** Chooses files with the field of that label as the reader's own choice gives them. */
export const chooseFiles = (view: View, label: string, files: Record<string, string>) =>
  view.eval(
    (name: string, contents: Record<string, string>) => {
      const field = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
      if (!field) throw new Error(`no field "${name}"`);
      const chosen = new DataTransfer();
      for (const [file, content] of Object.entries(contents)) chosen.items.add(new File([content], file));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    files,
  );

/** Presses the button of that name, and answers the file that it writes. */
export async function writtenBy(view: View, label: string): Promise<string> {
  await view.eval(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      (window as unknown as { written: unknown }).written = file;
      return make(file);
    };
  });
  await press(view, label);
  await shows(view, 'The file is with your downloads.');
  return view.eval(() => (window as unknown as { written: Blob }).written.text());
}

/** Waits for the keyboard's focus on the control of that name. */
export const focusOn = (view: View, label: string) =>
  until(
    () => view.eval((wanted: string) => document.activeElement?.textContent?.trim() === wanted, label),
    `the focus on "${label}"`,
  );
