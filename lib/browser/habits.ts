import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

const paceSamples = storage.defineItem<unknown>('local:paceSamples', { fallback: [] });
const marksShown = storage.defineItem<unknown>('local:marks', { fallback: true });

/** How fast the reader of news read the last articles, in words a minute, oldest first. */
export async function loadPace(): Promise<number[]> {
  const samples = await paceSamples.getValue();
  return Array.isArray(samples) ? samples.filter((sample): sample is number => typeof sample === 'number') : [];
}

/** Nothing of private windows is kept. */
export async function keepPace(samples: number[]): Promise<void> {
  if (!browser.extension.inIncognitoContext) await paceSamples.setValue(samples);
}

export const forgetPace = (): Promise<void> => paceSamples.removeValue();

/** Whether people, quotes and dated claims are underlined in the text. */
export const loadMarksShown = async (): Promise<boolean> => (await marksShown.getValue()) !== false;

export const keepMarksShown = (isOn: boolean): Promise<void> => marksShown.setValue(isOn);
