import { afterEach, expect, test } from 'vitest';
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
