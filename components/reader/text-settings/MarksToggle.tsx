import type { MarksChoice } from '../marks-choice';
import { strings } from './strings';
import { Toggle } from './Toggle';

export function MarksToggle({ marks }: { marks: MarksChoice }) {
  return <Toggle label={strings.marks} isOn={marks.isOn.value} onChange={() => marks.turn()} />;
}
