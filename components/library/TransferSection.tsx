import { useAnswer } from './answer';
import { ExportAction } from './ExportAction';
import { ImportAction } from './ImportAction';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';

interface TransferSectionProps {
  actions: LibraryActions;
  changes: number;
  onChange: () => void;
}

/** The whole library as a file, out and in. */
export function TransferSection({ actions, changes, onChange }: TransferSectionProps) {
  const stats = useAnswer(actions.stats, String(changes));
  const total = stats && 'value' in stats ? stats.value.read + stats.value.fed + stats.value.seen : 0;
  const { title, text } = strings.transfer;
  return (
    <section class="transfers" aria-labelledby="transfers">
      <h2 id="transfers">{title}</h2>
      <p class="quiet">{text}</p>
      {total > 0 && <ExportAction total={total} actions={actions} />}
      <ImportAction actions={actions} onChange={onChange} />
    </section>
  );
}
