import { useComputed, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Span } from '../../lib/extract/article';
import { useArticle } from './article-context';
import type { Selection } from './panel-actions';

interface CardSelection {
  /** Select this card and show its words in the article. */
  select: () => void;
  /** For the card's element: what marks it and what it answers to. */
  card: {
    /** The element comes into view when the card is selected. */
    ref: RefObject<HTMLLIElement>;
    'aria-current': true | undefined;
    /** Its words stand where the article is being read. */
    'data-here': true | undefined;
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onFocusIn: () => void;
    onFocusOut: () => void;
  };
}

/** Ties a card to its words in the article: each lights, shows and marks the other. */
export function useCardSelection(kind: Selection['kind'], index: number, spans: Span[]): CardSelection {
  const { selection, reading, actions } = useArticle();
  const ref = useRef<HTMLLIElement>(null);
  const selected = useComputed(() => isSelected(selection.value, kind, index));
  const here = useComputed(() => {
    const { value: block } = reading;
    const [start] = spans[0] ?? [];
    return block !== null && start !== undefined && start >= block.start && start < block.end;
  });

  useSignalEffect(() => {
    if (isSelected(selection.value, kind, index)) ref.current?.scrollIntoView({ block: 'nearest' });
  });

  const light = () => actions.light(spans);
  const putOut = () => actions.light([]);
  return {
    select: () => {
      selection.value = { kind, index };
      actions.reveal(spans);
    },
    card: {
      ref,
      'aria-current': selected.value || undefined,
      'data-here': here.value || undefined,
      onPointerEnter: light,
      onPointerLeave: putOut,
      onFocusIn: light,
      onFocusOut: putOut,
    },
  };
}

function isSelected(selection: Selection | null, kind: Selection['kind'], index: number): boolean {
  return selection?.kind === kind && selection.index === index;
}
