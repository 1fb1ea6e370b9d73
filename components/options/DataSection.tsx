import { useRef } from 'preact/hooks';
import type { Imported } from '../../lib/browser/settings-file';
import { ActionButton } from '../shared/ActionButton';
import { Failure } from '../shared/Failure';
import { useTask } from '../shared/task';
import { counted } from '../shared/wording';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

export function DataSection({ actions }: { actions: OptionsActions }) {
  const words = strings.data;
  const picker = useRef<HTMLInputElement>(null);
  const task = useTask<Imported>();
  const { state } = task;
  return (
    <OptionsSection id="data" icon="page" title={words.title} text={words.text}>
      <div class="actions">
        <ActionButton label={words.exportSettings} onClick={() => void actions.exportSettings()} />
        <ActionButton label={words.importSettings} onClick={() => picker.current?.click()} />
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={words.file}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) task.start(() => actions.importSettings(file));
            currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">{state.status === 'done' && outcome(state.value)}</p>
      {state.status === 'failed' && <Failure reason={state.message} />}
    </OptionsSection>
  );
}

function outcome(imported: Imported): string {
  const { taken, refused, problems } = strings.data;
  if (!imported.ok) return problems[imported.reason];
  const parts = [counted(imported.taken.length, taken)];
  if (imported.refused.length > 0) parts.push(counted(imported.refused.length, refused));
  return parts.join(' ');
}
