import { useMemo } from 'preact/hooks';
import { webAddress } from '../../shared/web-address';
import { useArticle } from '../article-context';
import { pointLabel } from './point-words';
import type { Cluster } from './points';

interface PointButtonProps {
  cluster: Cluster;
  /** Middle of its lane. */
  y: number;
  /** The one that the Tab key leads to. */
  isReached: boolean;
  isOpen: boolean;
  /** The mouse or the focus came to it, or left. */
  onPoint: (cluster: Cluster | null) => void;
  onReach: () => void;
  /** Several stand here: list them. */
  onOpen: () => void;
}

/** A dot: one claim or earlier article, or with a number the several that stand so close. */
export function PointButton({ cluster, y, isReached, isOpen, onPoint, onReach, onOpen }: PointButtonProps) {
  const { article, selection, reading, actions } = useArticle();
  const { points, lane } = cluster;
  // It is drawn anew with every block that is scrolled past; what it says stays.
  const label = useMemo(() => pointLabel(cluster, article), [cluster, article]);
  const [first] = points;
  const claims = points.flatMap((point) => (point.lane === 'claims' ? [point.claim] : []));
  const { value: block } = reading;
  const { value: selected } = selection;
  const isHere = block && claims.some(({ claim }) => claim.start >= block.start && claim.start < block.end);
  const isSelected = selected?.kind === 'claim' && claims.some(({ index }) => index === selected.index);

  const point = () => {
    onPoint(cluster);
    actions.light(claims.map(({ claim }) => [claim.start, claim.end]));
  };
  const leave = () => {
    onPoint(null);
    actions.light([]);
  };
  const open = () => {
    onReach();
    if (!first || points.length > 1) return onOpen();
    if (first.lane === 'claims') {
      const { claim, index } = first.claim;
      selection.value = { kind: 'claim', index };
      return actions.reveal([[claim.start, claim.end]]);
    }
    const address = webAddress(first.item.url);
    return address && actions.open(address);
  };
  return (
    <button
      type="button"
      class={`point ${lane} ${points.length > 1 ? 'several' : ''}`}
      style={{ transform: `translate(${cluster.x}px, ${y}px)` }}
      tabIndex={isReached ? 0 : -1}
      aria-label={label}
      aria-expanded={points.length > 1 ? isOpen : undefined}
      aria-current={isSelected || undefined}
      data-here={isHere || undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={() => {
        onReach();
        point();
      }}
      onBlur={leave}
      onClick={open}
    >
      <span>{points.length > 1 ? points.length : ''}</span>
    </button>
  );
}
