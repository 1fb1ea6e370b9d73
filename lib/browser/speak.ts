import { showLanguage } from './language';
import { createMenus } from './menus';
import { chosenLanguage } from './settings';

/** The background speaks the chosen language, too; the browser keeps menus as they were made, so they are made anew. */
export function speakChosenLanguage(): void {
  void chosenLanguage.getValue().then((language) => showLanguage(language));
  chosenLanguage.watch(async (language) => {
    await showLanguage(language ?? 'auto');
    await createMenus();
  });
}
