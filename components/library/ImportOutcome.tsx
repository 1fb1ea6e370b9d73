import type { ImportResult } from '../../lib/archive/transfer';
import { counted, fill, numberLabel } from '../shared/wording';
import { strings } from './strings';

const LISTED = 10;

/** What was taken, and what was not and why. */
export function ImportOutcome({ result: { taken, known, refused, cancelled } }: { result: ImportResult }) {
  const words = strings.transfer;
  const counts = [
    counted(taken, words.taken),
    ...(known > 0 ? [counted(known, words.known)] : []),
    ...(refused.length > 0 ? [counted(refused.length, words.refused)] : []),
  ].join(', ');
  return (
    <>
      <p>{fill(cancelled ? words.importCancelled : words.imported, { counts })}</p>
      {refused.length > 0 && (
        <ul class="refused">
          {refused.slice(0, LISTED).map(({ line, reason }) => (
            <li key={line}>{fill(words.reasons[reason], { line: numberLabel(line) })}</li>
          ))}
          {refused.length > LISTED && <li>{counted(refused.length - LISTED, words.others)}</li>}
        </ul>
      )}
    </>
  );
}
