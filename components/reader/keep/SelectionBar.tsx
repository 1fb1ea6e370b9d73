import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownLanguage } from '../../../lib/browser/language';
import type { Colour } from '../../../lib/highlights/saved-highlight';
import { fill } from '../../shared/wording';
import { ToolButton } from '../toolbar/ToolButton';
import { useRovingFocus } from '../toolbar/use-roving-focus';
import { ColourButtons } from './ColourButtons';
import { type Place, placeBeside } from './place';
import { strings } from './strings';

interface SelectionBarProps {
  range: Range;
  onHighlight: (colour: Colour) => void;
  onNote: () => void;
  onCopyQuotation: () => void;
  onCopyLink: () => void;
}

/** At the selected words. */
export function SelectionBar({ range, onHighlight, onNote, onCopyQuotation, onCopyLink }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useRovingFocus(bar);
  useLayoutEffect(() => {
    if (bar.current) setPlace(placeBeside(range, bar.current));
  }, [range]);
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="toolbar"
      aria-label={strings.bar}
      dir="ltr"
      lang={shownLanguage()}
      style={place ?? { visibility: 'hidden' }}
      // The selection would go with the first press of a button.
      onMouseDown={(event) => event.preventDefault()}
    >
      <ColourButtons label={(colour) => fill(strings.highlight, { colour })} onChoose={onHighlight} />
      <span class="selection-gap" />
      <ToolButton icon="note" label={strings.note} onClick={onNote} />
      <ToolButton icon="quote" label={strings.copyQuote} onClick={onCopyQuotation} />
      <ToolButton icon="link" label={strings.copyLink} onClick={onCopyLink} />
    </div>
  );
}
