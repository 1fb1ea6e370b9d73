import type { Shortcut } from './keys';
import { strings } from './structure-strings';

/** What the keys do. */
export interface KeyActions {
  stepPassage(by: 1 | -1): void;
  stepParagraph(by: 1 | -1): void;
  stepHeading(by: 1 | -1): void;
  showOutline(): void;
  showTextSettings(): void;
  changeSize(by: 1 | -1): void;
  turnMarks(): void;
  showKeys(): void;
  escape(): void;
}

/** The keys of the reader, in the order in which they are listed. */
export function shortcutsOf(actions: KeyActions): Shortcut[] {
  const { keys: labels } = strings;
  return [
    { keys: ['j'], label: labels.nextPassage, run: () => actions.stepPassage(1) },
    { keys: ['k'], label: labels.previousPassage, run: () => actions.stepPassage(-1) },
    { keys: ['n'], label: labels.nextParagraph, run: () => actions.stepParagraph(1) },
    { keys: ['p'], label: labels.previousParagraph, run: () => actions.stepParagraph(-1) },
    { keys: ['N'], label: labels.nextHeading, run: () => actions.stepHeading(1) },
    { keys: ['P'], label: labels.previousHeading, run: () => actions.stepHeading(-1) },
    { keys: ['o'], label: labels.outline, run: actions.showOutline },
    { keys: ['t'], label: labels.text, run: actions.showTextSettings },
    { keys: ['+', '='], label: labels.larger, run: () => actions.changeSize(1) },
    { keys: ['-'], label: labels.smaller, run: () => actions.changeSize(-1) },
    { keys: ['m'], label: labels.marks, run: actions.turnMarks },
    { keys: ['?'], label: labels.help, run: actions.showKeys },
    { keys: ['Escape'], label: labels.escape, run: actions.escape },
  ];
}
