import { ALIGNMENTS, DEFAULTS, FONTS, type Switch, THEMES } from '../../../lib/browser/reader-settings';
import { fill } from '../../shared/wording';
import type { SettingsInUse } from '../page-settings';
import { Choice } from './Choice';
import { Steppers } from './Steppers';
import { strings } from './strings';
import { Toggle } from './Toggle';

const FOCUS: Switch[] = ['lineGuide', 'paragraphFocus', 'hideImages', 'largeTargets'];

/** How the text looks, for all sites or the one being read. */
export function TextSettings({ values, site, isOwn, change, keepForSite }: SettingsInUse) {
  const { theme, font, align } = values;
  const toggle = (key: Switch) => (
    <Toggle key={key} label={strings.switches[key]} isOn={values[key]} onChange={(isOn) => change({ [key]: isOn })} />
  );
  return (
    <div class="text-settings" dir="ltr" lang="en">
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
      <fieldset>
        <legend>{strings.focus}</legend>
        {FOCUS.map(toggle)}
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
