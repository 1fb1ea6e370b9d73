import { SENTENCES } from '../../lib/sentences';
import { useAnswer } from '../shared/answer';
import { ExportAction } from './ExportAction';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';

interface TransferSectionProps {
  actions: LibraryActions;
  changes: number;
}

/** The whole library as a file, or what is left of a damaged one. */
export function TransferSection({ actions, changes }: TransferSectionProps) {
  const stats = useAnswer(actions.stats, String(changes));
  const { read = 0, fed = 0, imported = 0, seen = 0 } = stats && 'value' in stats ? stats.value : {};
  const total = read + fed + imported + seen;
  const { title, text } = strings.transfer;
  const isDamaged = stats && 'failed' in stats && stats.failed === SENTENCES.damaged;
  if (total === 0 && !isDamaged) return null;
  return (
    <section class="transfers" aria-labelledby="transfers">
      <h2 id="transfers">{title}</h2>
      <p class="quiet">{text}</p>
      <ExportAction total={total} actions={actions} />
    </section>
  );
}
