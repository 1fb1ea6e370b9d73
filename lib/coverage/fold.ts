import { fold } from './names';

/** Runs of words that two texts share by descent, not by chance. */
const RUN = 5;
const SAME = 0.5;
const WORDS_MAX = 500;

interface Text {
  title: string;
  body: string;
}

/** The runs of five words in a text; of the title alone where there is no body. */
export function runsOf({ title, body }: Text): Set<string> {
  const words =
    fold(body || title)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, WORDS_MAX) ?? [];
  if (words.length < RUN) return new Set([words.join(' ')]);
  return new Set(Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Whether two texts are one report: half the runs of the shorter one are in the other. */
export function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared >= small.size * SAME;
}

/** The first of each group of copies, agency reports on several sites most of all; `of` leads to the text. */
export function withoutCopies<T>(items: readonly T[], of: (item: T) => Text, known: Text[] = []): T[] {
  const kept = known.map(runsOf);
  return items.filter((item) => {
    const runs = runsOf(of(item));
    if (kept.some((other) => isCopy(runs, other))) return false;
    kept.push(runs);
    return true;
  });
}
