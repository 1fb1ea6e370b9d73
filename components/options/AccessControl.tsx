import type { ReadonlySignal } from '@preact/signals';
import { ActionButton } from '../shared/ActionButton';
import { Failure } from '../shared/Failure';
import { useTask } from '../shared/task';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface AccessControlProps {
  access: ReadonlySignal<boolean | null>;
  actions: Pick<OptionsActions, 'grantAccess' | 'revokeAccess'>;
}

/** Whether Backstory may see the pages that are opened, and the button to change that. */
export function AccessControl({ access, actions }: AccessControlProps) {
  const { granted, refused, grant, revoke } = strings.access;
  const task = useTask<boolean>();
  return (
    <>
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
    </>
  );
}
