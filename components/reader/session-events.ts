import type { AnalyseInput } from '../../lib/analyse/analyse';
import type { Report } from '../../lib/analyse/report';
import type { Mark } from '../../lib/page/highlights';

/** What a page that is being read tells, and asks, of those around it. */
export interface SessionEvents {
  /** The reader was left by its own button. */
  onLeave: () => void;
  /** A link of the article is followed to another page. */
  onFollow: () => void;
  onMark: (mark: Mark) => void;
  /** The page moved on, or the reader of news asked for it to be read otherwise; `result` is what came of it. */
  onReread: () => void;
  /** The reader of news chose that part of the site; answers whether it is remembered. */
  onChoose: (place: string | null) => Promise<boolean>;
  /** Article → Report. */
  analyse: (article: AnalyseInput) => Promise<Report>;
}
