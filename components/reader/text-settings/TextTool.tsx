import type { SettingsInUse } from '../page-settings';
import { Tool } from '../toolbar/Tool';
import { strings } from './strings';
import { TextSettings } from './TextSettings';

export function TextTool({ settings }: { settings: SettingsInUse }) {
  return (
    <Tool icon="text" label={strings.text}>
      {() => <TextSettings {...settings} />}
    </Tool>
  );
}
