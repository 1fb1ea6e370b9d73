import { afterEach, describe, expect, test, vi } from 'vitest';
import { lackOf } from '../../../components/reader/speech/player-view';
import { parseSpeechSettings } from '../../../lib/speech/settings';
import { pickVoice, voicesFor, watchVoices } from '../../../lib/speech/voices';
import { fakeEngine, voice } from './fake-engine';

const all = [
  voice('Hedda', 'de-DE'),
  voice('Cloud German', 'de-DE', { localService: false, default: true }),
  voice('Moira', 'en-IE'),
  voice('Ann', 'en_GB'),
  voice('Zoe', 'en-GB', { default: true }),
  voice('Cloud French', 'fr-FR', { localService: false }),
];
const pick = (lang: string, chosen?: string) => pickVoice(voicesFor(all, lang), chosen)?.name;

afterEach(() => {
  vi.useRealTimers();
});

describe('voices', () => {
  test.each([
    ['en-GB', 'Zoe'],
    ['en-IE', 'Moira'],
    ['en', 'Zoe'],
    ['de', 'Hedda'],
    ['fr', undefined],
    ['sv', undefined],
  ])('%s is spoken by a voice of this computer, of its region first: %s', (lang, name) => {
    expect(pick(lang)).toBe(name);
  });

  test('those of Speech Dispatcher are of this computer, whatever the browser says, and each is there once', () => {
    const dispatched = (name: string) =>
      voice(name, 'en-US', { localService: false, voiceURI: `urn:moz-tts:speechd:${name}` });
    const { local, online } = voicesFor(['English+Andy', 'English', 'English+Zac', '+odd'].map(dispatched), 'en');
    expect(local.map(({ name }) => name)).toEqual(['English', '+odd']);
    expect(online).toEqual([]);
  });

  test('an online voice speaks only once it was chosen', () => {
    expect(pick('fr', 'voice:Cloud French')).toBe('Cloud French');
    expect(pick('de', 'voice:Cloud German')).toBe('Cloud German');
    expect(pick('de', 'voice:gone')).toBe('Hedda');
  });

  test('are waited for, and none at all is told in the end', () => {
    vi.useFakeTimers();
    const { engine, synth } = fakeEngine();
    const heard = vi.fn();
    const end = new AbortController();
    watchVoices(engine, end.signal, heard);
    vi.advanceTimersByTime(2_000);
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(heard).toHaveBeenLastCalledWith([]);
    synth.voices = all;
    synth.dispatchEvent(new Event('voiceschanged'));
    expect(heard).toHaveBeenLastCalledWith(all);
    end.abort();
    synth.dispatchEvent(new Event('voiceschanged'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test.each([
    [{ all: [] }, 'This browser has no voices.'],
    [{ lang: 'sv' }, 'There is no voice for Swedish on this computer.'],
    [{ lang: 'fr' }, 'For French there are online voices alone.'],
    [{ hasEngine: false }, 'This browser cannot read aloud.'],
    [{ all: null }, 'Looking for a voice…'],
    [{ lang: 'en' }, ''],
  ])('what is missing is said in a sentence: %o', (given, sentence) => {
    const supply = { hasEngine: true, hasText: true, lang: 'en', all, ...given };
    const fitting = voicesFor(supply.all ?? [], supply.lang);
    expect(lackOf({ ...supply, fitting, voice: pickVoice(fitting, undefined) }).slice(0, sentence.length || 1)).toBe(
      sentence,
    );
  });
});

test('settings of speech that are not as they should be are the defaults', () => {
  expect(parseSpeechSettings(null)).toEqual({ rate: 1, pitch: 1, voices: {} });
  expect(parseSpeechSettings({ rate: 90, pitch: 'high', voices: { en: 'voice:Ann', de: 7 } })).toEqual({
    rate: 3,
    pitch: 1,
    voices: { en: 'voice:Ann' },
  });
});
