import { expect, test } from 'vitest';
import { splitSentences } from '../../../lib/analyse/sentences';

const sentencesOf = (text: string) => splitSentences(text, 'en').map(([start, end]) => text.slice(start, end));

test.each([
  ['ends at full stops', 'It rained. They left.', ['It rained.', 'They left.']],
  ['not after titles and initials', 'Dr. Ana B. Ruiz left. It rained.', ['Dr. Ana B. Ruiz left.', 'It rained.']],
  ['not inside quotation marks', '“It rained. We left,” she said.', ['“It rained. We left,” she said.']],
  ['not between a question and who asks', '“Why?” Ana Ruiz asked.', ['“Why?” Ana Ruiz asked.']],
  ['at line breaks', 'A heading\nIt rained.', ['A heading', 'It rained.']],
  [
    'after a.m. when a sentence opens',
    'They met at 9 a.m. The rain stopped.',
    ['They met at 9 a.m.', 'The rain stopped.'],
  ],
])('%s', (_rule, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
