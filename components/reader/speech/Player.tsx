import { useRef, useState } from 'preact/hooks';
import { shownLanguage } from '../../../lib/browser/language';
import { isLocal } from '../../../lib/speech/voices';
import { fill } from '../../shared/wording';
import { ToolButton } from '../toolbar/ToolButton';
import { useRovingFocus } from '../toolbar/use-roving-focus';
import type { PlayerActions, PlayerView } from './player-view';
import { strings } from './strings';
import { VoiceSettings } from './VoiceSettings';

interface PlayerProps {
  view: PlayerView;
  actions: PlayerActions;
}

/** The bar below the text while it is read aloud. */
export function Player({ view, actions }: PlayerProps) {
  const { state, voice, problem } = view;
  const [hasSettings, setSettings] = useState(false);
  const toolbar = useRef<HTMLDivElement>(null);
  useRovingFocus(toolbar);
  const isSpeaking = state.status === 'speaking';
  const cannotSpeak = voice === null;
  const status = state.status === 'failed' ? '' : strings.status[state.status];
  return (
    <section class="player" aria-label={strings.player} dir="ltr" lang={shownLanguage()}>
      {!view.isFollowing && isSpeaking && (
        <button type="button" class="player-back" onClick={actions.follow}>
          {strings.back}
        </button>
      )}
      <div class="player-bar">
        <div class="player-tools" role="toolbar" aria-label={strings.player} ref={toolbar}>
          <ToolButton
            icon="previousParagraph"
            label={strings.previousParagraph}
            disabled={cannotSpeak}
            onClick={() => actions.skipParagraph(-1)}
          />
          <ToolButton
            icon="previous"
            label={strings.previousSentence}
            disabled={cannotSpeak}
            onClick={() => actions.skipSentence(-1)}
          />
          <ToolButton
            icon={isSpeaking ? 'pause' : 'play'}
            label={isSpeaking ? strings.pause : strings.play}
            disabled={cannotSpeak}
            onClick={actions.toggle}
          />
          <ToolButton
            icon="next"
            label={strings.nextSentence}
            disabled={cannotSpeak}
            onClick={() => actions.skipSentence(1)}
          />
          <ToolButton
            icon="nextParagraph"
            label={strings.nextParagraph}
            disabled={cannotSpeak}
            onClick={() => actions.skipParagraph(1)}
          />
          <ToolButton
            icon="settings"
            label={strings.settings}
            aria-expanded={hasSettings}
            onClick={() => setSettings(!hasSettings)}
          />
          <ToolButton icon="close" label={strings.close} onClick={actions.close} />
        </div>
        <p class="player-note" role="status">
          {problem || (voice && !isLocal(voice) && fill(strings.onlineNote, { voice: voice.name }))}
          {!problem && <span class="visually-hidden">{status}</span>}
        </p>
        {hasSettings && <VoiceSettings view={view} actions={actions} />}
      </div>
    </section>
  );
}
