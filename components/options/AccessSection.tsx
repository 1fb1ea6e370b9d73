import type { ReadonlySignal } from '@preact/signals';
import { AccessControl } from './AccessControl';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { ReachedSites } from './ReachedSites';
import { ReadAlongChoice } from './ReadAlongChoice';
import { strings } from './strings';

interface AccessSectionProps {
  access: ReadonlySignal<boolean | null>;
  reached: ReadonlySignal<string[] | null>;
  readAlong: ReadonlySignal<boolean | null>;
  actions: OptionsActions;
}

export function AccessSection({ access, reached, readAlong, actions }: AccessSectionProps) {
  return (
    <OptionsSection id="access" icon="globe" title={strings.access.title} text={strings.access.text}>
      <AccessControl access={access} actions={actions} />
      <ReachedSites reached={reached} actions={actions} />
      {access.value && <ReadAlongChoice readAlong={readAlong} actions={actions} />}
    </OptionsSection>
  );
}
