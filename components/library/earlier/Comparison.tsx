import { useMemo, useState } from 'preact/hooks';
import type { EarlierText } from '../../../lib/archive/library';
import { type Line, overlay, type Piece } from '../../../lib/archive/text-diff';
import { ActionButton } from '../../shared/ActionButton';
import { plainText } from '../../shared/plain-text';
import { changedPassages, isChanged } from './passages';
import { strings } from './strings';

interface ComparisonProps {
  before: EarlierText;
  after: EarlierText;
  lang: string;
}

/** What changed from one text to another, or on request the whole of it. */
export function Comparison({ before, after, lang }: ComparisonProps) {
  const [isWhole, setWhole] = useState(false);
  const headline = useMemo(() => overlay(before.title, after.title).flat(), [before, after]);
  const text = useMemo(() => overlay(before.text, after.text), [before, after]);
  const passages = isWhole ? text.map((line) => ({ line, isGap: false })) : changedPassages(text);
  const hasNewHeadline = isChanged(headline);
  const hasChanges = hasNewHeadline || text.some(isChanged);
  return (
    <>
      <p class="quiet">{hasChanges ? strings.legend : strings.same}</p>
      <div class="comparison" lang={lang}>
        {(isWhole || hasNewHeadline) && (
          <h4 dir="auto">
            <Pieces line={headline} />
          </h4>
        )}
        {passages.map(({ line, isGap }, place) => (
          <p key={place} class={isGap ? 'gap' : undefined} dir="auto">
            <Pieces line={line} />
          </p>
        ))}
      </div>
      <ActionButton label={isWhole ? strings.changes : strings.whole} onClick={() => setWhole(!isWhole)} />
    </>
  );
}

function Pieces({ line }: { line: Line }) {
  return (
    <>
      {line.map((piece, place) => (
        <PieceText key={place} {...piece} />
      ))}
    </>
  );
}

/** Said before the words too: screen readers pass over the marks. */
function PieceText({ kind, text }: Piece) {
  const words = plainText(text);
  switch (kind) {
    case 'same':
      return <>{words}</>;
    case 'removed':
      return (
        <del>
          <span class="visually-hidden">{strings.removed} </span>
          {words}
        </del>
      );
    case 'added':
      return (
        <ins>
          <span class="visually-hidden">{strings.added} </span>
          {words}
        </ins>
      );
  }
}
