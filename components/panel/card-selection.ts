import { useComputed, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Span } from '../../lib/extract/article';
import { useArticle } from './article-context';
import type { Selection } from './panel-actions';

interface CardSelection {
  /** For the card's element, which comes into view when the card is selected. */
  ref: RefObject<HTMLLIElement>;
  isSelected: boolean;
  /** Select this card and show its words in the article. */
  select: () => void;
}

export function useCardSelection(kind: Selection['kind'], index: number, spans: Span[]): CardSelection {
  const { selection, actions } = useArticle();
  const ref = useRef<HTMLLIElement>(null);
  const selected = useComputed(() => isSelected(selection.value, kind, index));

  useSignalEffect(() => {
    if (isSelected(selection.value, kind, index)) ref.current?.scrollIntoView({ block: 'nearest' });
  });

  const select = () => {
    selection.value = { kind, index };
    actions.reveal(spans);
  };
  return { ref, isSelected: selected.value, select };
}

function isSelected(selection: Selection | null, kind: Selection['kind'], index: number): boolean {
  return selection?.kind === kind && selection.index === index;
}
