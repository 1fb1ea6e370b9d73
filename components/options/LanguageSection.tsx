import type { ReadonlySignal } from '@preact/signals';
import { LANGUAGES, type Language } from '../../lib/browser/language';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface LanguageSectionProps {
  language: ReadonlySignal<Language | 'auto' | null>;
  actions: OptionsActions;
}

/** A language is named in itself: whoever looks for it may not read the one that is shown. */
const nameOf = (language: Language) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

export function LanguageSection({ language, actions }: LanguageSectionProps) {
  const { title, label, auto } = strings.language;
  return (
    <OptionsSection id="language" icon="text" title={title}>
      <div>
        <label for="language-choice">{label}</label>
        <select
          class="control"
          id="language-choice"
          value={language.value ?? 'auto'}
          onChange={(event) => {
            const chosen = LANGUAGES.find((one) => one === event.currentTarget.value);
            void actions.chooseLanguage(chosen ?? 'auto');
          }}
        >
          <option value="auto">{auto}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
    </OptionsSection>
  );
}
