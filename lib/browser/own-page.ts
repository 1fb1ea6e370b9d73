import { showLanguage, shownLanguage } from './language';
import { chosenLanguage } from './settings';

/** Begins a page of the extension in the language that is chosen, and again when another is: `start` renders it. */
export async function startPage(title: () => string, start: (app: HTMLElement) => void): Promise<void> {
  await showLanguage(await chosenLanguage.getValue());
  document.documentElement.lang = shownLanguage();
  document.title = title();
  const app = document.getElementById('app');
  if (app) start(app);
  chosenLanguage.watch(() => location.reload());
}
