import { TITLES, TITLES_OF_MEN, TITLES_OF_WOMEN } from '../en/titles';
import { ROLE_NOUNS } from '../en/words';

/** A word of a run of capitalised words. */
export interface Token {
  text: string;
  /** As written, with the full stop of a title: “Gov.” */
  raw: string;
  lower: string;
  start: number;
  possessive: boolean;
  endsSentence: boolean;
  /** It begins a sentence. */
  opens: boolean;
}

const WORD = "(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*[’']?)";
const JOINT = '(?:de|van|von|der|den|bin|ibn|al|el|la|du|da|di|dos|ter|ten|zu|of the|of|for the|for|and|&)';
/** A run of capitalised words with the small words that names have inside. */
const RUN = new RegExp(`@?${WORD}\\.?(?:[ \\u00a0](?:${JOINT} ){0,2}${WORD}\\.?){0,9}`, 'gu');

/** Whether a word in lower case is a title; of a compound its last part. */
export const isTitle = (lower: string): boolean => {
  const last = lower.split('-').at(-1) ?? '';
  return TITLES.has(last) || TITLES_OF_MEN.has(last) || TITLES_OF_WOMEN.has(last) || ROLE_NOUNS.has(last);
};

/** The runs of a text, each as its words. Linear. */
export function findRuns(text: string): Token[][] {
  return [...text.matchAll(RUN)].map((run) => {
    const opens = /(?:^|[\n.!?:“”"‘(—–])\s*$/.test(text.slice(Math.max(0, run.index - 3), run.index));
    return tokensOf(run[0], run.index, opens);
  });
}

function tokensOf(run: string, at: number, opens: boolean): Token[] {
  let start = at;
  let isFirst = opens;
  return run.split(/[ \u00a0]/).map((raw) => {
    const bare = raw.replace(/^@/, '').replace(/[’']s?$/, '');
    const endsSentence =
      /\p{L}{2}\.$/u.test(raw) && !isTitle(raw.slice(0, -1).toLowerCase()) && !/^(?:Jr|Sr|St|Mt|Ft)\./.test(raw);
    const text = /\p{L}{2}\.$/u.test(bare) && !/^(?:Jr|Sr|St|Mt|Ft)\./.test(bare) ? bare.slice(0, -1) : bare;
    const token = {
      text,
      raw,
      lower: text.toLowerCase().replace(/\.$/, ''),
      start: start + (raw.startsWith('@') ? 1 : 0),
      possessive: /[’']s?$/.test(raw),
      endsSentence,
      opens: isFirst,
    };
    isFirst = endsSentence;
    start += raw.length + 1;
    return token;
  });
}
