import { describe, expect, it } from 'vitest';
import { overlay } from '../../../lib/archive/text-diff';

/** `[-gone-]` and `{+new+}`, as word diffs are often written. */
const shown = (before: string, after: string) =>
  overlay(before, after).map((line) =>
    line
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
      .join(''),
  );

describe('two texts laid over each other', () => {
  it('show words that were replaced where they stand', () => {
    const before = 'A barge struck the lock.\n\nTwo people were badly hurt on Monday.\n\nIt is shut.';
    const after = 'A barge struck the lock.\n\nThree people were badly hurt on Monday.\n\nIt is shut.';
    expect(shown(before, after)).toEqual([
      'A barge struck the lock.',
      '[-Two-]{+Three+} people were badly hurt on Monday.',
      'It is shut.',
    ]);
  });

  it('show paragraphs that came and went', () => {
    expect(shown('First.\n\nGone for good.\n\nLast.', 'First.\n\nLast.\n\nNew at the end.')).toEqual([
      'First.',
      '[-Gone for good.-]',
      'Last.',
      '{+New at the end.+}',
    ]);
  });

  it('do not take a word in common for a passage in common', () => {
    expect(shown('The mayor left the hall.', 'Divers found the wheel.')).toEqual([
      '[-The mayor left the hall-]{+Divers found the wheel+}.',
    ]);
  });

  it('keep changed paragraphs apart', () => {
    expect(shown('Rain fell on the town all day.\nGulls left.', 'Snow fell on the town all day.\nGulls came.')).toEqual(
      ['[-Rain-]{+Snow+} fell on the town all day.', 'Gulls [-left-]{+came+}.'],
    );
  });

  it('pass over spaces, quotation marks and dashes', () => {
    expect(shown('"We wait," she said - again.', '“We wait,”  she said – again.')).toEqual([
      '“We wait,”  she said – again.',
    ]);
  });

  it('know words without spaces between them', () => {
    expect(
      shown('市長は火曜日に図書館を開くと約束した。', '市長は水曜日に図書館を開くと約束した。').join(''),
    ).toContain('図書館を開くと約束した。');
  });

  it('take no longer than a moment where nothing is alike', () => {
    const text = (seed: number) => Array.from({ length: 60_000 }, (_, n) => `w${(n * seed) % 7919}`).join(' ');
    const start = performance.now();
    const lines = overlay(text(17), text(4001));
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(lines.map((line) => line.map(({ kind }) => kind))).toEqual([['removed'], ['added']]);
  });
});
