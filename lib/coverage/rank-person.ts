import { fold, givenForms, nameWords } from './names';

/** How much it tells when somebody is in the title, in the first lines, and quoted. */
const WEIGHTS = { title: 3, leadFull: 2, leadFamily: 1.3, quoted: 1.6 };
const LEAD = 500;
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

/** How much an article is about somebody: how prominently it names them, and whether they speak. */
export function prominenceOf(name: string): (article: { title: string; body: string }) => number {
  const family = nameWords(name).at(-1);
  if (!family) return () => 0;
  const full = whole(spellings(name).map((spelling) => spelling.replaceAll(' ', '(?: \\p{L}\\.?)? ')));
  const last = whole([family]);
  const quoted = quotedPattern(family);
  return ({ title, body }) => {
    const text = fold(body);
    const lead = text.slice(0, LEAD);
    const inTitle = count(fold(title), last);
    const mentions = inTitle + count(text, last);
    let score = mentions / (mentions + 2);
    if (inTitle > 0) score *= WEIGHTS.title;
    if (count(lead, full) > 0) score *= WEIGHTS.leadFull;
    else if (count(lead, last) > 0) score *= WEIGHTS.leadFamily;
    return quoted.test(text) ? score * WEIGHTS.quoted : score;
  };
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
