/** How articles are read aloud. */
export interface SpeechSettings {
  /** 0.5 to 3; 1 is ordinary. */
  rate: number;
  /** 0 to 2; 1 is ordinary. */
  pitch: number;
  /** Address of the voice that was chosen for a language, by the language's primary tag. */
  voices: Record<string, string>;
}

export const RATE = { least: 0.5, most: 3, step: 0.1 };
export const PITCH = { least: 0, most: 2, step: 0.1 };

/** Whatever is not as it should be is the default. */
export function parseSpeechSettings(value: unknown): SpeechSettings {
  const { rate, pitch, voices }: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const entries = typeof voices === 'object' && voices !== null ? Object.entries(voices) : [];
  return {
    rate: within(rate, RATE),
    pitch: within(pitch, PITCH),
    voices: Object.fromEntries(entries.filter(([, voice]) => typeof voice === 'string')),
  };
}

const within = (value: unknown, { least, most }: typeof RATE): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : 1;
