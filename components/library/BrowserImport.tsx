import { useId, useState } from 'preact/hooks';
import type { ImportResult } from '../../lib/archive/intake';
import type { TransferOptions } from '../../lib/archive/transfer';
import { ActionButton } from '../shared/ActionButton';
import type { ImportActions } from './library-import';
import { strings } from './strings';

/** Days of history to choose from; empty for all of it. */
const SPANS = { quarter: '90', year: '365', all: '' };

interface BrowserImportProps {
  actions: ImportActions;
  run: (work: (options: TransferOptions) => Promise<ImportResult | null>) => void;
}

/** What the browser itself remembers. What is taken is said before it is asked for. */
export function BrowserImport({ actions, run }: BrowserImportProps) {
  const id = useId();
  const [days, setDays] = useState(SPANS.quarter);
  const words = strings.import.browser;
  const takeHistory = () => run((options) => actions.importHistory(days ? Number(days) : null, options));
  return (
    <div class="browser-import">
      <h3>{words.title}</h3>
      <p class="quiet" id={id}>
        {words.text}
      </p>
      <div class="actions">
        <select
          class="control"
          aria-label={words.span}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        >
          {(Object.keys(SPANS) as (keyof typeof SPANS)[]).map((span) => (
            <option key={span} value={SPANS[span]}>
              {words.spans[span]}
            </option>
          ))}
        </select>
        <ActionButton icon="history" label={words.history} onClick={takeHistory} />
        <ActionButton icon="book" label={words.bookmarks} onClick={() => run(actions.importBookmarks)} />
      </div>
    </div>
  );
}
