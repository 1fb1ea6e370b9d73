import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Messages } from '../../../lib/browser/language';
import { englishMessages } from '../../run/english-messages';

const FOLDER = 'public/_locales';
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
const english = messagesOf('en');
const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

test('the English messages are the words of the sources: `npm run messages` brings them over', async () => {
  expect(english).toEqual(await englishMessages(english));
});

test('each language that can be chosen has a file', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(readdirSync(FOLDER))('%s', (language) => {
  const messages = messagesOf(language);

  test('has every message, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('keeps the slots of every message', () => {
    for (const [key, { message }] of Object.entries(english))
      expect([key, slots(messages[key]?.message ?? '')]).toEqual([key, slots(message)]);
  });
});
