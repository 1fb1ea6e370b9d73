// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/extract/article';
import { findPassage, indexText } from '../../../lib/page/text-index';

/** Finds `words` of the article in the page and gives what the range covers there. */
function found(page: string, articleText: string, words: string, occurrence = 0): string | null {
  document.body.innerHTML = page;
  let start = articleText.indexOf(words);
  for (let i = 0; i < occurrence; i++) start = articleText.indexOf(words, start + 1);
  const range = findPassage(indexText(document.body), { text: articleText, blocks: [] }, [start, start + words.length]);
  return range?.toString() ?? null;
}

describe('finding a passage of the article on the page', () => {
  test('a sentence that runs over links and emphasis is found whole', () => {
    const page = '<p>The mayor said <a href="#">the <b>bridge</b></a> would reopen.</p>';
    expect(found(page, 'The mayor said the bridge would reopen.', 'the bridge would reopen')).toBe(
      'the bridge would reopen',
    );
  });

  test('line breaks and indentation of the mark-up do not matter', () => {
    const page = '<p>The mayor\n      said it\u00a0would reopen.</p>';
    expect(found(page, 'The mayor said it would reopen.', 'mayor said it would')).toBe(
      'mayor\n      said it\u00a0would',
    );
  });

  test('a passage may run over two paragraphs', () => {
    const page = '<p>“First part.</p><p>“Second part.”</p>';
    expect(found(page, '“First part.\n\n“Second part.”', 'First part.\n\n“Second part.')).toBe(
      'First part.“Second part.',
    );
  });

  test('words that stand there twice are found where the article has them', () => {
    const page = '<p id="a">He said no.</p><p>Then it rained for an hour.</p><p id="b">He said no.</p>';
    document.body.innerHTML = page;
    const text = 'He said no.\n\nThen it rained for an hour.\n\nHe said no.';
    const start = text.lastIndexOf('He said no.');
    const range = findPassage(indexText(document.body), { text, blocks: [] }, [start, start + 11]);
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  test('words said again and again are found where the article has them, whatever stands between', () => {
    const caption = `<figure><img><figcaption>${'The chair of the hearing, in grey, listens. '.repeat(40)}</figcaption></figure>`;
    const questions = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
      (nth) => `Then the chair of the hearing asked him the ${nth} of her questions.`,
    );
    const answer = 'I do not know.';
    document.body.innerHTML = `${caption}${questions.map((question) => `<p>${question}</p><p class="answer">${answer}</p>`).join('')}`;
    let text = '';
    const blocks = questions
      .flatMap((question) => [question, answer])
      .map((line): Block => {
        const start = text.length;
        text += `${line}\n\n`;
        return { type: 'paragraph', start, end: start + line.length };
      });
    const answers = [...document.querySelectorAll('.answer')];
    const found = blocks
      .filter((_, place) => place % 2 === 1)
      .map(({ start, end }) => findPassage(indexText(document.body), { text, blocks }, [start, end]));
    expect(found.map((range) => answers.indexOf(range?.startContainer.parentElement as Element))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  test('soft hyphens and the like, which the article leaves out, do not matter', () => {
    const page = '<p>The may\u00ador said the har\u00adbour\u200bmaster would stay.</p>';
    expect(found(page, 'The mayor said the harbourmaster would stay.', 'harbourmaster would')).toBe(
      'har\u00adbour\u200bmaster would',
    );
  });

  test('scripts and styles are no text', () => {
    const page = '<p>The mayor <script>var said = 1</script><style>p{}</style>said no.</p>';
    expect(found(page, 'The mayor said no.', 'The mayor said no.')).not.toBeNull();
  });

  test('a passage that the page does not have is not found', () => {
    expect(found('<p>Something else.</p>', 'The mayor said no.', 'The mayor said no.')).toBeNull();
  });

  test('letters outside the basic plane keep their places', () => {
    expect(
      found('<p>🙂 She wrote: <i>“fine 👍”</i> and left.</p>', '🙂 She wrote: “fine 👍” and left.', 'fine 👍'),
    ).toBe('fine 👍');
  });
});
