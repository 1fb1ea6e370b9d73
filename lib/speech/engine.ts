/** The browser's speech, as far as it is used. Handed in, so that tests can have one of their own. */
export interface Engine {
  synth: Pick<
    SpeechSynthesis,
    'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'getVoices' | 'addEventListener' | 'removeEventListener'
  >;
  utter(text: string): SpeechSynthesisUtterance;
}

/** Of the window the script runs in; null where the browser has none, or it is switched off. */
export function browserEngine(): Engine | null {
  const synth = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  return synth ? { synth, utter: (text) => new SpeechSynthesisUtterance(text) } : null;
}
