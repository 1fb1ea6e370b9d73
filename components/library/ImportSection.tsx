import { ImportWays } from './ImportWays';
import type { ImportActions } from './library-import';
import { strings } from './strings';

interface ImportSectionProps {
  actions: ImportActions;
  onChange: () => void;
}

export function ImportSection({ actions, onChange }: ImportSectionProps) {
  return (
    <section class="transfers" aria-labelledby="import">
      <h2 id="import">{strings.import.title}</h2>
      <ImportWays actions={actions} onChange={onChange} />
    </section>
  );
}
