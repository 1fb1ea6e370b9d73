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
function runsOf({ title, body }: Text): Set<string> {
  const words =
    fold(body || title)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, WORDS_MAX) ?? [];
  if (words.length < RUN) return new Set([words.join(' ')]);
  return new Set(Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Whether two texts are one report: half the runs of the shorter one are in the other. */
function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared >= small.size * SAME;
}

/** One report and those that are the same text elsewhere. */
export interface Folded<T> {
  item: T;
  copies: T[];
}

/** Puts copies, agency reports on several sites most of all, under the first of them. Those of a known text are left out. */
export function foldCopies<T>(items: readonly T[], of: (item: T) => Text, known: Text): Folded<T>[] {
  const own = runsOf(known);
  const folded: (Folded<T> & { runs: Set<string> })[] = [];
  for (const item of items) {
    const runs = runsOf(of(item));
    if (isCopy(runs, own)) continue;
    const same = folded.find((other) => isCopy(runs, other.runs));
    if (same) same.copies.push(item);
    else folded.push({ item, copies: [], runs });
  }
  return folded;
}
