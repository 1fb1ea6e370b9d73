import type { ImportRefusal, ImportResult, Place } from '../../lib/archive/intake';
import { counted, fill, numberLabel } from '../shared/wording';
import { strings } from './strings';

/** Places that are named of each reason. */
const NAMED = 3;

/** What was taken, and what was not and why. */
export function ImportOutcome({ result: { taken, known, refused, cancelled } }: { result: ImportResult }) {
  const words = strings.import;
  const counts = [
    counted(taken, words.taken),
    ...(known > 0 ? [counted(known, words.known)] : []),
    ...(refused.length > 0 ? [counted(refused.length, words.notTaken)] : []),
  ].join(', ');
  const reasons = new Set(refused.map(({ reason }) => reason));
  return (
    <>
      <p>{fill(cancelled ? words.cancelled : words.done, { counts })}</p>
      {refused.length > 0 && (
        <ul class="refused">
          {[...reasons].map((reason) => (
            <li key={reason}>{reasonText(reason, placesOf(reason, refused))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const placesOf = (reason: ImportRefusal, refused: ImportResult['refused']) =>
  refused.filter((one) => one.reason === reason).map(({ place }) => place);

function reasonText(reason: ImportRefusal, places: Place[]): string {
  const { reasons, others } = strings.import;
  const named = places.slice(0, NAMED).map(placeText).filter(Boolean);
  const rest = places.length - named.length;
  const list = named.length > 0 && rest > 0 ? [...named, counted(rest, others)] : named;
  if (list.length > 0) return `${reasons[reason]}: ${list.join(', ')}`;
  // Of the only file there is, it need not be said where.
  return places.length === 1 ? reasons[reason] : `${reasons[reason]}: ${numberLabel(places.length)}`;
}

function placeText({ file, line, entry }: Place): string {
  const { places } = strings.import;
  const within = line
    ? fill(places.line, { n: numberLabel(line) })
    : entry
      ? fill(places.entry, { n: numberLabel(entry) })
      : '';
  if (!file) return within;
  return within ? fill(places.inFile, { file, within }) : file;
}
