import { fold } from './fold';
import type { Piece } from './piece';
import { isProse } from './segment';
import type { Named } from './trim';
import { writtenIn } from './written-date';

const BY = /^(?:by|von|par|por|di|door|autor|автор|作者)[\s:：]/iu;
const CRUMBS = /^(?:home|start|startseite|accueil|inicio|главная)\b.{0,10}[»›>/|]/iu;
const LONG = 20;

/**
 * Lines before the first real paragraph that are no body: dropped only for what a line is, or for standing above the
 * headline, never for being short.
 */
export function headLines(body: Piece[], named: Named): Piece[] {
  const first = body.findIndex((piece) => piece.type !== 'heading' && isProse(piece) && piece.words >= LONG);
  const title = fold(named.title);
  const headline = body.findIndex((piece) => piece.type === 'heading' && fold(piece.text) === title);
  const names = (named.byline ?? '').split(', ').map(fold).filter(Boolean);
  return body.slice(0, first < 0 ? Math.min(4, body.length) : first).filter((piece, at) => {
    const own = fold(piece.text);
    if (at < headline) return true;
    if (piece.level === 1 || (own.length > 8 && (own === title || (piece.type === 'heading' && title.includes(own)))))
      return true;
    if (piece.words > 25) return false;
    if (names.some((name) => own.includes(name)) && piece.words <= 15 && !isProse(piece)) return true;
    if (BY.test(piece.text) && piece.words <= 14) return true;
    if (piece.words <= 10 && writtenIn(piece.text, 'en') !== null) return true;
    return CRUMBS.test(piece.text);
  });
}
