import type { Signal } from '@preact/signals';
import { Icon } from '../shared/Icon';
import { strings } from './strings';

/** Underlines quotes and dates on the original page. Off until it is wanted: the page is left as it was. */
export function PageMarks({ marksPage }: { marksPage: Signal<boolean> }) {
  return (
    <button
      type="button"
      class="action plain toggle"
      aria-pressed={marksPage.value}
      onClick={() => {
        marksPage.value = !marksPage.value;
      }}
    >
      <Icon name="marker" />
      {strings.reader.mark}
    </button>
  );
}
