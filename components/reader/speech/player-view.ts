import { shownLocale } from '../../../lib/browser/language';
import type { SpeechSettings } from '../../../lib/speech/settings';
import type { SpeakerState } from '../../../lib/speech/speaker-state';
import type { Voices } from '../../../lib/speech/voices';
import { fill } from '../../shared/wording';
import { strings } from './strings';

/** What the player shows. */
export interface PlayerView {
  state: SpeakerState;
  /** Null while the browser has not told them. */
  voices: Voices | null;
  voice: SpeechSynthesisVoice | null;
  settings: SpeechSettings;
  isFollowing: boolean;
  /** Why there is nothing to listen to; empty when there is. */
  problem: string;
}

/** What can be asked of it. */
export interface PlayerActions {
  toggle(): void;
  skipSentence(by: 1 | -1): void;
  skipParagraph(by: 1 | -1): void;
  change(some: Partial<Pick<SpeechSettings, 'rate' | 'pitch'>>): void;
  chooseVoice(voiceURI: string): void;
  follow(): void;
  close(): void;
}

interface Supply {
  hasEngine: boolean;
  hasText: boolean;
  /** Of all languages; null while the browser has not told. */
  all: SpeechSynthesisVoice[] | null;
  fitting: Voices;
  voice: SpeechSynthesisVoice | null;
  lang: string;
}

/** Why nothing can be spoken, in a sentence; empty when it can. */
export function lackOf({ hasEngine, hasText, all, fitting, voice, lang }: Supply): string {
  const { voices } = strings;
  if (!hasEngine) return voices.noEngine;
  if (!hasText) return voices.noText;
  if (!all) return voices.waiting;
  if (voice) return '';
  if (all.length === 0) return voices.none;
  return fill(fitting.online.length > 0 ? voices.onlyOnline : voices.noneFor, { language: languageName(lang) });
}

export function problemOf(state: SpeakerState): string {
  return state.status === 'failed' ? strings.problems[state.problem] : '';
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(shownLocale(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
