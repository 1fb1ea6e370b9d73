import { storage } from 'wxt/utils/storage';
import { parseSpeechSettings, type SpeechSettings } from '../speech/settings';

const item = storage.defineItem<unknown>('local:speech');

export const loadSpeechSettings = async (): Promise<SpeechSettings> => parseSpeechSettings(await item.getValue());

export const forgetSpeechSettings = (): Promise<void> => item.removeValue();

export const keepSpeechSettings = (settings: SpeechSettings): Promise<void> => item.setValue(settings);
