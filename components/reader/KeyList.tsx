import { Dialog } from './Dialog';
import type { Shortcut } from './keys';
import { strings } from './structure-strings';

const SIGNS: Record<string, string> = { Escape: 'Esc' };

/** All keys of the reader and what they do. */
export function KeyList({ shortcuts, onClose }: { shortcuts: readonly Shortcut[]; onClose: () => void }) {
  return (
    <Dialog kind="keys" label={strings.keys.title} onClose={onClose}>
      <h2>{strings.keys.title}</h2>
      <dl>
        {shortcuts.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{SIGNS[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
