import type { PanelArticle } from '../../../lib/browser/tab-state';
import { dayLabel, periodLabel } from '../../shared/date-label';
import { periodOf, periodText } from '../../shared/period';
import { plainText } from '../../shared/plain-text';
import { siteOf } from '../../shared/web-address';
import { counted, fill } from '../../shared/wording';
import { strings } from '../strings';
import type { Cluster, Point } from './points';
import { isoDay } from './scale';

/** What a dot stands for: when, and in words. */
export interface PointWords {
  date: string;
  words: string;
}

export function wordsOf({ points, lane }: Cluster, article: PanelArticle): PointWords {
  const [first] = points;
  if (first && points.length === 1) return pointWords(first, article);
  const from = Math.min(...points.map((point) => point.from));
  const to = Math.max(...points.map((point) => point.to));
  return {
    date: periodLabel(isoDay(from), isoDay(to)) ?? '',
    words: counted(points.length, lane === 'claims' ? strings.claims.n : strings.coverage.articles),
  };
}

function pointWords(point: Point, article: PanelArticle): PointWords {
  if (point.lane === 'claims') {
    const { claim } = point.claim;
    const date = periodText(periodOf(point.claim, article.published)) ?? strings.timeline.undated;
    return { date, words: plainText(article.text.slice(claim.start, claim.end)) };
  }
  const { title, site, url, published } = point.item;
  const source = plainText(site ?? siteOf(url) ?? '');
  return { date: dayLabel(published), words: [plainText(title), source].filter(Boolean).join(' · ') };
}

/** For those who do not see which lane it stands in. */
export function pointLabel(cluster: Cluster, article: PanelArticle): string {
  const { date, words } = wordsOf(cluster, article);
  if (cluster.points.length > 1) return fill(strings.timeline.several, { date, words });
  return fill(strings.timeline.one[cluster.lane], { date, words });
}
