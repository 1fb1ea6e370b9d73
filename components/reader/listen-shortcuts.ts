import type { Shortcut } from './keys';
import type { Listening } from './listening';
import { strings } from './toolbar/strings';

/** Two signs each for the paragraphs: what Shift makes of comma and full stop is another thing on other keyboards. */
export function listenShortcuts(listening: Listening): Shortcut[] {
  const { listenKeys: labels } = strings;
  return [
    { keys: ['r'], label: labels.toggle, run: () => void listening.toggle() },
    { keys: ['.'], label: labels.nextSentence, run: () => listening.skipSentence(1) },
    { keys: [','], label: labels.previousSentence, run: () => listening.skipSentence(-1) },
    { keys: ['>', ':'], label: labels.nextParagraph, run: () => listening.skipParagraph(1) },
    { keys: ['<', ';'], label: labels.previousParagraph, run: () => listening.skipParagraph(-1) },
  ];
}
