import { OURS, TOLD } from './words/tone';

const MOST = 1_500;
const LONG = 140;
const CHARACTERS_A_WORD = 6;
const SAMPLE = 8_000;
/** Chinese, Japanese and Korean say in a line what others say in two or three. */
const DENSE = /^(?:ja|zh|ko)/i;
const DENSITY = 2.5;

/** What the paragraphs of a page say about its kind, each from 0 to 1. Lengths in characters. */
export function proseFeatures(paragraphs: Element[], lang: string) {
  const density = DENSE.test(lang) ? DENSITY : 1;
  const texts = paragraphs.slice(0, MOST).map((element) => ({ element, text: (element.textContent ?? '').trim() }));
  const lengths = texts.map(({ text }) => text.length * density);
  const all = sum(lengths);
  const prose = texts.filter((_, index) => (lengths[index] ?? 0) >= LONG / 2);
  const sample = prose
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE);
  const rate = (pattern: RegExp) =>
    (sample.match(pattern)?.length ?? 0) / Math.max(100, (sample.length * density) / CHARACTERS_A_WORD);
  const inOneBox = density * most(prose, (element) => element.parentElement);
  return {
    characters: all,
    features: {
      fewLong: Number(lengths.filter((length) => length >= LONG).length < 3),
      inOneBox: logShare(inOneBox, 20_000),
      // Teasers and panels have a box each, an article has one for all.
      shareOfBox: inOneBox / Math.max(1, all),
      shareOfOuterBox: (density * most(prose, (element) => element.parentElement?.parentElement)) / Math.max(1, all),
      ours: Math.min(1, rate(OURS) / 0.03),
      told: Math.min(1, rate(TOLD) / 0.04),
    },
  };
}

/** How much of the text the box with most of it holds. */
function most(
  texts: { element: Element; text: string }[],
  boxOf: (element: Element) => Element | null | undefined,
): number {
  const held = new Map<Element, number>();
  for (const { element, text } of texts) {
    const box = boxOf(element);
    if (box) held.set(box, (held.get(box) ?? 0) + text.length);
  }
  return Math.max(0, ...held.values());
}

/** 0 for none, 1 for `full` and more, in between by magnitude. */
export const logShare = (n: number, full: number) => Math.min(1, Math.log1p(n) / Math.log1p(full));

const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);
