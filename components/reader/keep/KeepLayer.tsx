import { useCallback, useRef } from 'preact/hooks';
import type { Span } from '../../../lib/extract/article';
import type { Colour } from '../../../lib/highlights/saved-highlight';
import { HighlightCard } from './HighlightCard';
import type { Keeping } from './keeping';
import { SelectionBar } from './SelectionBar';
import { strings } from './strings';
import { ToastLine } from './ToastLine';
import { useSelection } from './use-selection';

/** What lies over the text: a bar at the selected words, the card of a highlight, what just happened. */
export function KeepLayer({ keeping }: { keeping: Keeping }) {
  const layer = useRef<HTMLDivElement>(null);
  const range = useSelection(layer);
  const id = keeping.opened.value;
  const opened = id === null ? null : keeping.highlighter.get(id);
  const close = useCallback(() => keeping.open(null), [keeping]);
  /** With the words' place in the text, where they have one. */
  const withSpan = (act: (span: Span) => void) => {
    const span = range && keeping.highlighter.painted?.spanOf(range);
    if (span) act(span);
    else keeping.toast.say(strings.nothingThere);
  };
  const highlight = (span: Span, colour?: Colour) => {
    document.getSelection()?.removeAllRanges();
    return keeping.highlight(span, colour);
  };
  return (
    <div class="keep-layer" ref={layer}>
      {range && !opened && (
        <SelectionBar
          range={range}
          onHighlight={(colour) => withSpan((span) => highlight(span, colour))}
          onNote={() => withSpan((span) => keeping.open(highlight(span)?.id ?? null))}
          onCopyQuotation={() => withSpan((span) => void keeping.copyQuotation(span))}
          onCopyLink={() => withSpan((span) => void keeping.copyLink(span))}
        />
      )}
      {opened && <HighlightCard key={opened.id} highlight={opened} keeping={keeping} onClose={close} />}
      <ToastLine toast={keeping.toast} />
    </div>
  );
}
