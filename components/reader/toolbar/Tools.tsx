import type { Keeping } from '../keep/keeping';
import { SaveTool } from '../keep/SaveTool';
import type { Listening } from '../listening';
import type { MarksChoice } from '../marks-choice';
import type { SettingsInUse } from '../page-settings';
import type { ReaderActions, ReaderView } from '../reader-view';
import { strings } from '../strings';
import { TextTool } from '../text-settings/TextTool';
import { ListenTool } from './ListenTool';

interface ToolsProps {
  view: ReaderView;
  actions: ReaderActions;
  settings: SettingsInUse;
  listening: Listening;
  keeping: Keeping;
  marks: MarksChoice;
}

/** What can be done with the clean page, in the order of the toolbar. */
export function Tools({ view, actions, settings, listening, keeping, marks }: ToolsProps) {
  return (
    <>
      {view.choice && (
        <button type="button" class="tool-button" onClick={actions.nextText} title={strings.nextText}>
          {strings.wrongText}
        </button>
      )}
      <ListenTool listening={listening} />
      <SaveTool keeping={keeping} />
      <TextTool settings={settings} marks={marks} />
    </>
  );
}
