import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownLanguage } from '../../../lib/browser/language';
import type { SavedHighlight } from '../../../lib/highlights/saved-highlight';
import { ActionButton } from '../../shared/ActionButton';
import { useLayer } from '../layers';
import { ColourButtons } from './ColourButtons';
import type { Keeping } from './keeping';
import { type Place, placeBeside } from './place';
import { strings } from './strings';

interface HighlightCardProps {
  highlight: SavedHighlight;
  keeping: Keeping;
  onClose: () => void;
}

/** A highlight's colour and note, at its place. The note is kept when the card closes. */
export function HighlightCard({ highlight, keeping, onClose }: HighlightCardProps) {
  const { id, colour, start, end } = highlight;
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [note, setNote] = useState(highlight.note);
  useLayer(true, onClose);
  useLayoutEffect(() => {
    const [range] = keeping.highlighter.painted?.rangesOf(id) ?? [];
    if (card.current && range) setPlace(placeBeside(range, card.current));
    card.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [id, keeping]);
  const keepNote = () => {
    if (note !== highlight.note) keeping.change(id, { note });
  };
  return (
    <div
      ref={card}
      class="highlight-card"
      role="dialog"
      aria-label={strings.card}
      dir="ltr"
      lang={shownLanguage()}
      style={place ?? {}}
    >
      <fieldset class="card-row" aria-label={strings.cardColour}>
        <ColourButtons
          pressed={colour}
          label={(name) => name}
          onChoose={(chosen) => keeping.change(id, { colour: chosen })}
        />
      </fieldset>
      <label>
        {strings.cardNote}
        <textarea
          dir="auto"
          rows={3}
          maxLength={10_000}
          value={note}
          placeholder={strings.placeholder}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
          onChange={keepNote}
        />
      </label>
      <div class="card-row">
        <ActionButton label={strings.copyQuote} onClick={() => void keeping.copyQuotation([start, end])} />
        <ActionButton label={strings.copyLink} onClick={() => void keeping.copyLink([start, end])} />
        <ActionButton icon="trash" label={strings.remove} onClick={() => keeping.remove(id)} />
        <ActionButton
          look="main"
          label={strings.done}
          onClick={() => {
            keepNote();
            onClose();
          }}
        />
      </div>
    </div>
  );
}
