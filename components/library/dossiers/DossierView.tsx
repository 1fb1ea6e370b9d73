import { useState } from 'preact/hooks';
import { useAnswer } from '../../shared/answer';
import { ConfirmedDeletion } from '../../shared/ConfirmedDeletion';
import { Failure } from '../../shared/Failure';
import { fill, numberLabel } from '../../shared/wording';
import { BackButton } from '../BackButton';
import type { LibraryActions } from '../library-actions';
import { DossierExport } from './DossierExport';
import { DossierTitle } from './DossierTitle';
import { PinItem } from './PinItem';
import { strings } from './strings';

/** One story's facts, to be ordered, noted and exported. */
export function DossierView({ id, actions }: { id: string; actions: LibraryActions }) {
  const [changes, setChanges] = useState(0);
  const [said, setSaid] = useState('');
  const [isDeleted, setDeleted] = useState(false);
  const answer = useAnswer(() => actions.dossier(id), String(changes));
  const dossier = answer && 'value' in answer ? answer.value : null;
  const ids = dossier?.pins.map((pin) => pin.id) ?? [];

  const after = (work: Promise<unknown>, words = '') => {
    void work.then(() => {
      setSaid(words);
      setChanges((count) => count + 1);
    });
  };
  const move = (place: number, by: 1 | -1) => {
    const [moved] = ids.splice(place, 1);
    if (moved === undefined) return;
    ids.splice(place + by, 0, moved);
    const words = { place: numberLabel(place + by + 1), total: numberLabel(ids.length) };
    after(actions.orderPins(id, ids), fill(strings.moved, words));
  };
  return (
    <>
      <BackButton actions={actions} />
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      {answer && 'value' in answer && !dossier && !isDeleted && <p class="empty">{strings.gone}</p>}
      {dossier && !isDeleted && (
        <>
          <DossierTitle title={dossier.title} onName={(title) => after(actions.nameDossier(id, title))} />
          <DossierExport dossier={dossier} actions={actions} />
          {dossier.pins.length === 0 && <p class="empty">{strings.empty}</p>}
          <ol class="pins">
            {dossier.pins.map((pin, place) => (
              <PinItem
                key={pin.id}
                pin={pin}
                isFirst={place === 0}
                isLast={place === dossier.pins.length - 1}
                onMove={(by) => move(place, by)}
                onNote={(note) => after(actions.pin(id, { ...pin, note }))}
                onUnpin={() => after(actions.unpin(pin.id), strings.unpinned)}
              />
            ))}
          </ol>
        </>
      )}
      {dossier && (
        <div class={isDeleted ? 'delete nothing' : 'delete'}>
          <ConfirmedDeletion
            words={strings.deletion}
            work={async () => {
              const removed = await actions.deleteDossier(id);
              setDeleted(true);
              return removed;
            }}
            done={() => strings.deletion.done}
          />
        </div>
      )}
    </>
  );
}
