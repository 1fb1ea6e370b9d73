import { ALIGNMENTS, DEFAULTS, FOCUSES, FONTS, type Switch, THEMES } from '../../../lib/browser/reader-settings';
import { fill } from '../../shared/wording';
import type { MarksChoice } from '../marks-choice';
import type { SettingsInUse } from '../page-settings';
import { Choice } from './Choice';
import { MarksToggle } from './MarksToggle';
import { Steppers } from './Steppers';
import { strings } from './strings';
import { Toggle } from './Toggle';

const COMFORT: Switch[] = ['hideImages', 'largeTargets'];

interface TextSettingsProps extends SettingsInUse {
  /** Absent where no article is. */
  marks?: MarksChoice;
}

/** How the text looks, for all sites or the one being read. */
export function TextSettings({ values, site, isOwn, change, keepForSite, marks }: TextSettingsProps) {
  const { theme, font, align, focus } = values;
  const toggle = (key: Switch) => (
    <Toggle key={key} label={strings.switches[key]} isOn={values[key]} onChange={(isOn) => change({ [key]: isOn })} />
  );
  return (
    <div class="text-settings">
      <Choice
        name="theme"
        legend={strings.theme}
        options={THEMES}
        labels={strings.themes}
        chosen={theme}
        onChoose={(chosen) => change({ theme: chosen })}
      />
      <Choice
        name="font"
        legend={strings.font}
        options={FONTS}
        labels={strings.fonts}
        chosen={font}
        onChoose={(chosen) => change({ font: chosen })}
      />
      <Steppers values={values} change={change} />
      <Choice
        name="align"
        legend={strings.align}
        options={ALIGNMENTS}
        labels={strings.alignments}
        chosen={align}
        onChoose={(chosen) => change({ align: chosen })}
      />
      {toggle('hyphenate')}
      <Choice
        name="focus"
        legend={strings.focus}
        options={FOCUSES}
        labels={strings.focuses}
        chosen={focus}
        onChoose={(chosen) => change({ focus: chosen })}
      />
      <fieldset>
        <legend>{strings.comfort}</legend>
        {COMFORT.map(toggle)}
        {marks && <MarksToggle marks={marks} />}
      </fieldset>
      <div class="settings-scope">
        {site && <Toggle label={fill(strings.onlyHere, { site })} isOn={isOwn} onChange={keepForSite} />}
        <button type="button" class="tool-button" onClick={() => change(DEFAULTS)}>
          {strings.reset}
        </button>
      </div>
    </div>
  );
}
