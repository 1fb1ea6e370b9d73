import { PITCH, RATE } from '../../../lib/speech/settings';
import { numberFormat } from '../../shared/intl';
import { fill } from '../../shared/wording';
import type { PlayerActions, PlayerView } from './player-view';
import { strings } from './strings';

interface VoiceSettingsProps {
  view: PlayerView;
  actions: PlayerActions;
}

export function VoiceSettings({ view: { voices, voice, settings }, actions }: VoiceSettingsProps) {
  return (
    <div class="player-settings">
      <label>
        <span>{strings.voice}</span>
        <select
          value={voice?.voiceURI ?? ''}
          onChange={({ currentTarget }) => actions.chooseVoice(currentTarget.value)}
        >
          {!voice && <option value="">{strings.noVoice}</option>}
          <VoiceGroup label={strings.local} voices={voices?.local ?? []} />
          <VoiceGroup label={strings.online} voices={voices?.online ?? []} />
        </select>
      </label>
      <Slider label={strings.rate} value={settings.rate} range={RATE} onChange={(rate) => actions.change({ rate })} />
      <Slider
        label={strings.pitch}
        value={settings.pitch}
        range={PITCH}
        onChange={(pitch) => actions.change({ pitch })}
      />
    </div>
  );
}

function VoiceGroup({ label, voices }: { label: string; voices: SpeechSynthesisVoice[] }) {
  if (voices.length === 0) return null;
  return (
    <optgroup label={label}>
      {voices.map(({ voiceURI, name, lang }) => (
        <option key={voiceURI} value={voiceURI}>{`${name} (${lang})`}</option>
      ))}
    </optgroup>
  );
}

interface SliderProps {
  label: string;
  value: number;
  range: typeof RATE;
  onChange: (value: number) => void;
}

function Slider({ label, value, range, onChange }: SliderProps) {
  return (
    <label>
      <span>
        {label}{' '}
        <output>
          {fill(strings.times, {
            n: numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
          })}
        </output>
      </span>
      <input
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
