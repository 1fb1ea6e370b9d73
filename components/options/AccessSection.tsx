import type { ReadonlySignal } from '@preact/signals';
import { AccessControl } from './AccessControl';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface AccessSectionProps {
  access: ReadonlySignal<boolean | null>;
  actions: OptionsActions;
}

export function AccessSection({ access, actions }: AccessSectionProps) {
  return (
    <OptionsSection id="access" icon="globe" title={strings.access.title} text={strings.access.text}>
      <AccessControl access={access} actions={actions} />
    </OptionsSection>
  );
}
