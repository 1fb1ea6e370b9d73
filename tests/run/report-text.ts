import { quoteParts, quoteWords } from '../../components/shared/quote-parts.ts';
import type { Claim, Person, Report } from '../../lib/analyse/report.ts';
import type { TabState } from '../../lib/browser/tab-state.ts';
import type { Coverage, CoverageItem } from '../../lib/coverage/coverage.ts';
import type { Span } from '../../lib/extract/article.ts';

type ArticleState = Extract<TabState, { status: 'article' }>;

/** What the panel shows, as text for the terminal. */
export function reportText({ article, report }: ArticleState, coverage: Coverage): string {
  const { title, siteName, byline, published, text } = article;
  const about = [siteName, byline, published?.slice(0, 10)].filter(Boolean).join(' · ');
  return [
    title,
    about,
    ...section(
      'People',
      report.people.map((person) => personLines(person, report, text)),
    ),
    ...section(
      'Claims',
      byDate(report.claims).map((claim) => claimLines(claim, report, text)),
    ),
    ...section('Earlier coverage', coverage.article.map(coverageLines)),
  ].join('\n');
}

function section(title: string, entries: string[][]): string[] {
  const lines = entries.length > 0 ? entries.flat() : ['none'];
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

function personLines({ id, name, role }: Person, { quotes }: Report, text: string): string[] {
  const said = quotes
    .filter((quote) => quote.speaker === id)
    .map(({ spans, kind }) => `  – ${quoteWords(quoteParts(text, spans, kind))}`);
  return [role ? `${name} (${role})` : name, ...said];
}

const byDate = (claims: Claim[]) => claims.toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'));

function claimLines({ start, end, from, to, speaker }: Claim, { people }: Report, text: string): string[] {
  const period = [...new Set([from, to])].filter(Boolean).join(' to ') || 'no exact date';
  const name = people.find(({ id }) => id === speaker)?.name;
  return [`${period}: ${words(text, [[start, end]])}${name ? ` (says ${name})` : ''}`];
}

function coverageLines({ published, title, site, snippet }: CoverageItem): string[] {
  const head = `${published.slice(0, 10)}: ${title}${site ? ` (${site})` : ''}`;
  return snippet ? [head, `  – ${fold(snippet.text)}`] : [head];
}

const words = (text: string, spans: Span[]) => fold(spans.map(([start, end]) => text.slice(start, end)).join(' … '));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
