import { daysFrom } from './days';
import type { Candidate } from './document';
import { fold, givenForms, nameWords } from './names';
import { byScore, type Ranked } from './rank-story';

/** How much it tells when somebody is in the title, in the first lines, and quoted. */
const WEIGHTS = { title: 3, leadFull: 2, leadFamily: 1.3, quoted: 1.6 };
const LEAD = 500;
const STORY_DAYS = 4;
const SAYS = 'said|says|told|asked|added|tweeted|wrote|argued|replied|insisted|warned|called|declared|explained|noted';

/** The spellings of a name to search for: as given, and with the other forms of the given name. */
export function spellings(name: string): string[] {
  const words = nameWords(name);
  const [given = '', family = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return words;
  const forms = givenForms(given).map((form) => [form, ...words.slice(1)].join(' '));
  const plain = words.length > 2 ? [`${given} ${family}`] : [];
  return [...new Set([words.join(' '), ...forms, ...plain])];
}

/** Earlier articles about somebody: how prominently they are named, and whether they speak. */
export function rankPerson(name: string, published: string, documents: readonly Candidate[]): Ranked[] {
  const family = nameWords(name).at(-1);
  if (!family) return [];
  const full = whole(spellings(name).map((spelling) => spelling.replaceAll(' ', '(?: \\p{L}\\.?)? ')));
  const last = whole([family]);
  const quoted = quotedPattern(family);
  return documents
    .map((document): Ranked => {
      const text = fold(document.body);
      const lead = text.slice(0, LEAD);
      const inTitle = count(fold(document.title), last);
      const mentions = inTitle + count(text, last);
      let score = mentions / (mentions + 2);
      if (inTitle > 0) score *= WEIGHTS.title;
      if (count(lead, full) > 0) score *= WEIGHTS.leadFull;
      else if (count(lead, last) > 0) score *= WEIGHTS.leadFamily;
      if (quoted.test(text)) score *= WEIGHTS.quoted;
      const near = daysFrom(document.published, published) <= STORY_DAYS;
      return { document, score, list: near ? 'same-story' : 'background', related: true };
    })
    .sort(byScore);
}

/** Whole words in any script; `\b` knows Latin letters only. */
function whole(words: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A quotation mark beside the name and a word of saying, in any order. Bounded gaps keep it linear. */
function quotedPattern(family: string): RegExp {
  const says = `\\b(?:${SAYS})\\b`;
  const orders = [
    `["“”][^"“”]{0,40}\\b${family}\\b[^"“”.]{0,60}${says}`,
    `["“”][^"“”]{0,20}${says}[^"“”.]{0,40}\\b${family}\\b`,
    `\\b${family}\\b[^"“”.]{0,60}${says}[^"“”.]{0,40}["“”]`,
  ];
  return new RegExp(orders.join('|'));
}
