import { useAnswer } from '../../shared/answer';
import { DayTime } from '../../shared/DayTime';
import { Failure } from '../../shared/Failure';
import { Name } from '../../shared/Name';
import { Phrase } from '../../shared/Phrase';
import { counted } from '../../shared/wording';
import { BackButton } from '../BackButton';
import type { LibraryActions } from '../library-actions';
import { ViewLink } from '../ViewLink';
import { strings } from './strings';

/** All dossiers, the one changed last first. */
export function DossiersView({ actions }: { actions: LibraryActions }) {
  const answer = useAnswer(actions.dossiers, '');
  const dossiers = answer && 'value' in answer ? answer.value : null;
  return (
    <>
      <BackButton actions={actions} />
      <h1>{strings.title}</h1>
      <p class="quiet">{strings.lead}</p>
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      {dossiers?.length === 0 && <p class="empty">{strings.none}</p>}
      <ul class="dossiers">
        {dossiers?.map(({ id, title, changed, pins }) => (
          <li key={id}>
            <h2 dir="auto">
              <ViewLink to={{ kind: 'dossier', id }} actions={actions}>
                <Name>{title}</Name>
              </ViewLink>
            </h2>
            <p class="facts">
              <span>{counted(pins, strings.pins)}</span>
              <span>
                <Phrase text={strings.changed} slots={{ date: <DayTime iso={changed} style="short" /> }} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
