import { type Cluster, middle, type Point } from './points';

/** What a key does in the picture; null for keys that do nothing there. */
export type Step =
  | { kind: 'cluster'; cluster: Cluster }
  /** A point that is not in view yet. */
  | { kind: 'point'; point: Point }
  | { kind: 'zoom'; factor: number };

interface Where {
  /** In view, from left to right. */
  clusters: Cluster[];
  /** All, oldest first. */
  points: Point[];
  current: Cluster | undefined;
}

const ZOOM: Record<string, number> = { '+': 0.5, '=': 0.5, '-': 2 };

export function stepOf(key: string, { clusters, points, current }: Where): Step | null {
  const factor = ZOOM[key];
  if (factor) return { kind: 'zoom', factor };
  const at = current ? clusters.indexOf(current) : -1;
  switch (key) {
    case 'ArrowRight':
      return toCluster(clusters[at + 1]) ?? toPoint(after(points, clusters.at(-1)));
    case 'ArrowLeft':
      return toCluster(clusters[at - 1]) ?? toPoint(before(points, clusters[0]));
    case 'ArrowUp':
    case 'ArrowDown':
      return current ? toCluster(acrossFrom(current, clusters)) : null;
    case 'Home':
      return toPoint(points[0]);
    case 'End':
      return toPoint(points.at(-1));
    default:
      return null;
  }
}

const toCluster = (cluster: Cluster | undefined): Step | null => (cluster ? { kind: 'cluster', cluster } : null);
const toPoint = (point: Point | undefined): Step | null => (point ? { kind: 'point', point } : null);

function after(points: Point[], last: Cluster | undefined): Point | undefined {
  const end = Math.max(...(last?.points ?? []).map(middle));
  return points.find((point) => middle(point) > end);
}

function before(points: Point[], first: Cluster | undefined): Point | undefined {
  const begin = Math.min(...(first?.points ?? []).map(middle));
  return points.findLast((point) => middle(point) < begin);
}

/** The nearest in the other lane. */
function acrossFrom({ lane, x }: Cluster, clusters: Cluster[]): Cluster | undefined {
  const others = clusters.filter((cluster) => cluster.lane !== lane);
  return others.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
