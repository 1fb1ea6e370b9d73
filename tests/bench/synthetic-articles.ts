import type { ExchangeRecord } from '../../lib/archive/exchange';

/** Of one text, in characters: from a notice to a long report. */
const LENGTH = { least: 900, most: 4_000 };
const WORDS = 60_000;
const NAMES = 6_000;
/** Reports of one story, which share its words, its people and its fortnight. */
const REPORTS = 12;
const STORY_WORDS = 24;
const STORY_PEOPLE = 4;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 3_600;

const COMMON =
  'the of and to in a that is was for on it with as his at be by this from are had has have not but an they which were their been will would more than who said one all about up out when there some what can into other time'.split(
    ' ',
  );
const SYLLABLES =
  'ba ren tol mi kas dor le vun pra sil go nar te bru fen ol sha wi dra mon cle pe ri st ul ga hem tor vi lan'.split(
    ' ',
  );

/** Articles as an export has them, always the same: words as frequent as in any language, names, quotes and dated claims. */
export function* syntheticArticles(count: number): Generator<ExchangeRecord> {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = [...COMMON, ...Array.from({ length: WORDS }, (_, n) => coined(n))];
  const anyWord = () => words[Math.floor(words.length ** random()) - 1] ?? 'the';
  const rareWord = () => words[1_000 + Math.floor(random() * (words.length - 1_000))] ?? 'rare';
  const names = Array.from({ length: NAMES }, (_, n) => `${capital(coined(n * 7 + 3))} ${capital(coined(n * 13 + 5))}`);

  for (let n = 0; n < count; ) {
    const own = Array.from({ length: STORY_WORDS }, rareWord);
    const people = Array.from({ length: STORY_PEOPLE }, () => names[Math.floor(NAMES ** random()) - 1] ?? 'Ada Bren');
    const firstDay = Math.floor(random() * DAYS);
    const sentence = (length: number) =>
      `${capital(Array.from({ length }, () => (random() < 0.15 ? pick(own) : anyWord())).join(' '))}.`;
    for (let report = 0; report < REPORTS && n < count; report++, n++)
      yield article(n, firstDay + Math.floor(random() * 14), people, sentence, lengthOf(random()));
  }
}

function article(
  n: number,
  day: number,
  people: string[],
  sentence: (words: number) => string,
  wanted: number,
): ExchangeRecord {
  const published = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
  const quotes: ExchangeRecord['quotes'] = [];
  const claims: ExchangeRecord['claims'] = [];
  const paragraphs: string[] = [];
  for (let length = 0; length < wanted; ) {
    const speaker = people[paragraphs.length % people.length] ?? null;
    const [quote, claim] = [sentence(14), sentence(16)];
    quotes.push({ text: quote, kind: 'direct', speaker });
    if (claims.length < 3) claims.push({ text: claim, from: published, to: published });
    const paragraph = `${sentence(18)} “${quote}” said ${speaker}. ${claim} ${sentence(12)}`;
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  const text = paragraphs.join('\n');
  return {
    url: `https://paper${n % 40}.test/${published}/${n}`,
    title: sentence(9),
    text,
    published,
    site: `Paper ${n % 40}`,
    modified: null,
    byline: people[0] ?? null,
    lang: 'en',
    provenance: 'read',
    origin: null,
    blocks: null,
    saved: `${published}T12:00:00Z`,
    earlier: [],
    tags: [],
    people: people.map((name) => ({ name, role: null, kind: 'person' })),
    quotes: quotes.slice(0, 6),
    claims,
    highlights: [],
    position: null,
  };
}

const lengthOf = (share: number) => LENGTH.least + share * (LENGTH.most - LENGTH.least);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A word of its own for each number. */
function coined(n: number): string {
  let word = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** Numbers from 0 to 1 that come in the same order each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
