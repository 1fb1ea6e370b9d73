import type { MarksChoice } from '../marks-choice';
import type { SettingsInUse } from '../page-settings';
import { Tool } from '../toolbar/Tool';
import { strings } from './strings';
import { TextSettings } from './TextSettings';

export function TextTool({ settings, marks }: { settings: SettingsInUse; marks: MarksChoice }) {
  return (
    <Tool icon="text" label={strings.text}>
      {() => <TextSettings {...settings} marks={marks} />}
    </Tool>
  );
}
