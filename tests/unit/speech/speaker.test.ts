import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spokenSentences } from '../../../lib/speech/sentences';
import { Speaker } from '../../../lib/speech/speaker';
import { type FakeSynth, fakeEngine, voice } from './fake-engine';

const PARAGRAPHS = [
  'The mill on the Ardle stopped last week. Its owner gave no reason.',
  'Forty people worked there. Most of them live in Kirkbride.',
  'A buyer may be found in spring.',
];
const LONG =
  'The commission, which met on four days in the old customs house and heard nineteen people who had worked on the ' +
  'bridge, found that the bolts had been ordered by a clerk who was never told of the load they would have to bear, ' +
  'and that nobody had asked.';

function article(paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return { type: 'paragraph' as const, start, end: start + paragraph.length };
  });
  return { text, blocks, lang: 'en' };
}

function speakerOf(paragraphs: string[], behaviour: FakeSynth['behaviour'] = 'honest') {
  const { engine, synth } = fakeEngine(behaviour);
  const source = article(paragraphs);
  const speaker = new Speaker(engine, { ...source, sentences: spokenSentences(source, null) }, vi.fn());
  speaker.setManner({ voice: voice('Moira', 'en-GB'), rate: 1, pitch: 1 });
  const said = () => synth.spoken.map(({ text }) => text.trim());
  return { speaker, synth, said };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading aloud', () => {
  test('says one sentence after the other, and ends', async () => {
    const { speaker, said } = speakerOf(PARAGRAPHS);
    speaker.play();
    expect(speaker.state.status).toBe('speaking');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toEqual([
      'The mill on the Ardle stopped last week.',
      'Its owner gave no reason.',
      'Forty people worked there.',
      'Most of them live in Kirkbride.',
      'A buyer may be found in spring.',
    ]);
    expect(speaker.state.status).toBe('ended');
    speaker.play();
    expect(said().at(-1)).toBe('The mill on the Ardle stopped last week.');
  });

  test.each(['no-events', 'no-end'] as const)('comes to the end with a voice of the kind "%s"', async (behaviour) => {
    const { speaker, said } = speakerOf(PARAGRAPHS, behaviour);
    speaker.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toHaveLength(5);
    expect(speaker.state.status).toBe('ended');
  });

  test('gives a voice no more than it says in fifteen seconds, cut at clauses', async () => {
    const { speaker, said } = speakerOf([LONG]);
    speaker.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said().join(' ')).toBe(LONG);
    expect(said().length).toBeGreaterThan(1);
    for (const piece of said()) {
      expect(piece.length).toBeLessThanOrEqual(200);
      expect(piece).toMatch(/[,.]$/);
    }
  });

  test('goes on where Chrome cut a slow voice off', async () => {
    const { speaker, synth, said } = speakerOf([LONG], 'cut');
    // 70 ms a letter and a rate of 0.3 take longer than fifteen seconds even for a short piece.
    speaker.setManner({ voice: voice('Slow', 'en-GB'), rate: 0.3, pitch: 1 });
    speaker.play();
    await vi.advanceTimersByTimeAsync(40_000);
    const [first, second] = synth.spoken.map(({ text }) => text);
    expect(first).toMatch(/^The commission/);
    expect(LONG.indexOf(second?.trim() ?? '?')).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(400_000);
    expect(said().at(-1)).toMatch(/nobody had asked\.$/);
    expect(speaker.state.status).toBe('ended');
  });

  test('a voice that gives no sign of life is tried twice, and told', async () => {
    const { speaker, said } = speakerOf(PARAGRAPHS, 'dead');
    speaker.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toHaveLength(2);
    expect(speaker.state).toEqual({ status: 'failed', problem: 'silent' });
  });

  test('a pause ends the voice; going on begins the sentence again', async () => {
    const { speaker, synth, said } = speakerOf(PARAGRAPHS);
    speaker.play(1);
    await vi.advanceTimersByTimeAsync(500);
    speaker.pause();
    expect(synth.speaking).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toEqual(['Its owner gave no reason.']);
    speaker.play();
    expect(said()).toEqual(['Its owner gave no reason.', 'Its owner gave no reason.']);
  });

  test('skips by sentence and by paragraph', async () => {
    const { speaker } = speakerOf(PARAGRAPHS);
    const places: number[] = [];
    speaker.play();
    for (const skip of [
      () => speaker.skipSentence(1),
      () => speaker.skipParagraph(1),
      () => speaker.skipSentence(1),
      () => speaker.skipParagraph(-1),
      () => speaker.skipParagraph(-1),
      () => speaker.skipSentence(-1),
      () => speaker.skipParagraph(1),
      () => speaker.skipParagraph(1),
      () => speaker.skipParagraph(1),
    ]) {
      skip();
      await vi.advanceTimersByTimeAsync(100);
      places.push(speaker.place);
      expect(speaker.state.status).toBe('speaking');
    }
    expect(places).toEqual([1, 2, 3, 2, 0, 0, 2, 4, 4]);
  });

  test('another voice or speed is in use at once', async () => {
    const { speaker, synth } = speakerOf(PARAGRAPHS);
    speaker.play();
    await vi.advanceTimersByTimeAsync(500);
    speaker.setManner({ voice: voice('Iain', 'en-GB'), rate: 1.5, pitch: 0.8 });
    expect(synth.spoken.at(-1)).toMatchObject({ rate: 1.5, pitch: 0.8, voice: { name: 'Iain' } });
    expect(speaker.place).toBe(0);
  });

  test('what goes wrong is told; a voice that somebody else stopped only pauses', async () => {
    const { speaker, synth } = speakerOf(PARAGRAPHS);
    speaker.play();
    await vi.advanceTimersByTimeAsync(100);
    synth.fail('network');
    await vi.advanceTimersByTimeAsync(0);
    expect(speaker.state).toEqual({ status: 'failed', problem: 'network' });
    speaker.play();
    await vi.advanceTimersByTimeAsync(100);
    synth.fail('interrupted');
    await vi.advanceTimersByTimeAsync(0);
    expect(speaker.state.status).toBe('paused');
  });
});
