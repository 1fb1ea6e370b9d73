import type { ReadonlySignal } from '@preact/signals';
import { ActionButton } from '../shared/ActionButton';
import { Failure } from '../shared/Failure';
import { useTask } from '../shared/task';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface AccessSectionProps {
  access: ReadonlySignal<boolean | null>;
  actions: OptionsActions;
}

export function AccessSection({ access, actions }: AccessSectionProps) {
  const { granted, refused, grant, revoke } = strings.access;
  const task = useTask<boolean>();
  return (
    <OptionsSection id="access" icon="globe" title={strings.access.title} text={strings.access.text}>
      <p role="status">{access.value !== null && <strong>{access.value ? granted : refused}</strong>}</p>
      <div class="actions">
        {access.value ? (
          <ActionButton label={revoke} onClick={() => task.start(actions.revokeAccess)} />
        ) : (
          <ActionButton
            look="main"
            label={grant}
            disabled={access.value === null}
            onClick={() => task.start(actions.grantAccess)}
          />
        )}
      </div>
      {task.state.status === 'failed' && <Failure reason={task.state.message} />}
    </OptionsSection>
  );
}
