import type { ReadonlySignal } from '@preact/signals';
import type { ReaderSettings } from '../../lib/browser/reader-settings';
import { TextSettings } from '../reader/text-settings/TextSettings';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface ReadingSectionProps {
  /** How the clean page looks on all sites; null while it is being read. */
  look: ReadonlySignal<ReaderSettings | null>;
  actions: OptionsActions;
}

export function ReadingSection({ look, actions }: ReadingSectionProps) {
  return (
    <OptionsSection id="reading" icon="book" title={strings.reading.title} text={strings.reading.text}>
      {look.value && (
        <TextSettings
          values={look.value}
          site={null}
          isOwn={false}
          change={(some) => void actions.changeLook(some)}
          keepForSite={() => undefined}
        />
      )}
    </OptionsSection>
  );
}
