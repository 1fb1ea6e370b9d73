import { type Body, buildBody } from './body';
import { clutterOf } from './clutter';
import { cutPieces } from './pieces';
import { type SnapshotOptions, takeSnapshot } from './snapshot';
import { captionsOf } from './trim';

/** The selected part of the page, and nothing of what floats in it: whoever selects has made the choice already. */
export function selectedBody(document: Document, range: Range, options: Omit<SnapshotOptions, 'range'>): Body {
  const { body } = takeSnapshot(document, { ...options, range });
  const pieces = cutPieces(body);
  const clutter = clutterOf(pieces);
  const worthy = pieces.filter(({ index, level }) => !clutter.has(index) && level !== 1);
  const kept = worthy.length > 0 ? worthy : pieces;
  return buildBody(body, pieces, new Set(kept.map(({ index }) => index)), captionsOf(pieces), options.url);
}
