import { afterEach, expect, test } from 'vitest';
import { errorText, ToldError } from '../../../../components/shared/error-text';
import { told } from '../../../../components/shared/sentences';
import { showLanguage } from '../../../../lib/browser/language';
import { SENTENCES } from '../../../../lib/sentences';

afterEach(() => showLanguage('auto'));

test('what the engines say is shown in the chosen language, with what they put into it', async () => {
  await showLanguage('en', async () => ({
    sentence_full: { message: 'Kein Platz.' },
    sentence_unknown: { message: 'Das Archiv konnte das nicht ({detail}).' },
  }));
  expect(told(SENTENCES.full)).toBe('Kein Platz.');
  expect(told('The archive could not do this (disk I/O error). Reading goes on without it.')).toBe(
    'Das Archiv konnte das nicht (disk I/O error).',
  );
  expect(told('Something else.')).toBe('Something else.');
});

test('an engine’s sentence without a translation stays English', () => {
  expect(told(SENTENCES.damaged)).toBe(SENTENCES.damaged);
});

test('what goes wrong is a sentence: the browser’s own words are no more than a part of one', () => {
  expect(errorText(new Error(SENTENCES.busy))).toBe(SENTENCES.busy);
  expect(errorText(new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'))).toBe(
    SENTENCES.noRoom,
  );
  expect(errorText(new ToldError('This list is too long.'))).toBe('This list is too long.');
  expect(errorText('An unexpected error occurred')).toBe(
    'The browser could not do this (An unexpected error occurred). If there is no room left on the disk, free some space, and try again.',
  );
});
