import type { Piece } from './piece';
import { isRequest } from './stray-lines';
import type { Named } from './trim';
import { ENDING, IS_SOMEONE, TRADE } from './words/endings';
import { PROMOTION } from './words/promotion';
import { RELATED } from './words/related';

/** The end is looked for in this last part of the text. */
const LAST_PART = 0.6;

/** Lines after the last real paragraph: found walking back while a line says that it is an ending, or can be none of the text. */
export function tailLines(body: Piece[], named: Named): Piece[] {
  const dropped: Piece[] = [];
  for (let i = body.length - 1; i > body.length * (1 - LAST_PART); i--) {
    const piece = body[i] as Piece;
    if (!isEnding(piece) && !isAboutAuthor(piece, named)) break;
    dropped.push(piece);
  }
  return dropped;
}

function isEnding(piece: Piece): boolean {
  const { text, words, linkShare, type } = piece;
  if (type === 'heading') return true;
  if (words < 90 && (ENDING.test(text) || RELATED.test(text))) return true;
  if (linkShare > 0.8 && words < 40) return true;
  if (words < 25 && /\S@\S+\.\w|@\w{3,}/.test(text)) return true;
  return isRequest(piece) || (words <= 60 && PROMOTION.test(text) && !/["“”]/.test(text));
}

/** "Jane Doe is …", by the name of an author or by a trade. */
function isAboutAuthor({ text, words }: Piece, { byline }: Named): boolean {
  if (words > 130) return false;
  if (words < 90 && TRADE.test(text)) return true;
  return (byline ?? '')
    .split(', ')
    .filter(Boolean)
    .flatMap((name) => [name, name.split(' ')[0] ?? name, name.split(' ').at(-1) ?? name])
    .some((name) => text.startsWith(name) && isAbout(text.slice(name.length)));
}

const isAbout = (rest: string) => /^['’]s\s/.test(rest) || (/^[\s,]/.test(rest) && IS_SOMEONE.test(rest));
