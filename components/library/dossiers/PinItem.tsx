import { useId } from 'preact/hooks';
import type { Pin } from '../../../lib/notebook/pin';
import { referenceOf } from '../../../lib/notebook/reference';
import { periodLabel } from '../../shared/date-label';
import { IconButton } from '../../shared/IconButton';
import { Name } from '../../shared/Name';
import { plainText } from '../../shared/plain-text';
import { webAddress } from '../../shared/web-address';
import { strings } from './strings';

interface PinItemProps {
  pin: Pin;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onNote: (note: string) => void;
  onUnpin: () => void;
}

export function PinItem({ pin, isFirst, isLast, onMove, onNote, onUnpin }: PinItemProps) {
  const { kind, text, speaker, from, to, source, note } = pin;
  const id = useId();
  const period = periodLabel(from, to);
  return (
    <li class="pinned">
      <p class="facts">
        <span>{strings.kinds[kind]}</span>
        {speaker && (
          <span>
            <Name>{speaker}</Name>
          </span>
        )}
        {period && <span>{period}</span>}
      </p>
      <blockquote dir="auto" cite={source.url}>
        {plainText(text)}
      </blockquote>
      <p class="quiet" dir="auto">
        <a href={webAddress(source.url) ?? undefined} target="_blank" rel="noreferrer">
          {plainText(referenceOf(source, strings.export.quoted))}
        </a>
      </p>
      <label for={id} class="visually-hidden">
        {strings.note}
      </label>
      <textarea
        class="control"
        id={id}
        rows={note ? 3 : 1}
        dir="auto"
        maxLength={20_000}
        placeholder={strings.addNote}
        defaultValue={note}
        onChange={({ currentTarget }) => onNote(currentTarget.value)}
      />
      <div class="pin-actions">
        <IconButton icon="up" label={strings.up} isOff={isFirst} onClick={() => onMove(-1)} />
        <IconButton icon="down" label={strings.down} isOff={isLast} onClick={() => onMove(1)} />
        <IconButton icon="close" label={strings.unpin} onClick={onUnpin} />
      </div>
    </li>
  );
}
