import type { Report } from '../analyse/report';
import { callArchive } from '../archive/client';
import { nameWords, type SiteWords } from '../coverage/site-words';
import type { Article } from '../extract/article';
import { unwrap } from './messages';
import { wordsOnce } from './site-memory';
import type { TabState } from './tab-state';
import { loadState } from './tab-states';

type ArticleState = Extract<TabState, { status: 'article' }>;

/** Somebody or a claim of the report, by its place in the list; whoever asks has this reading of the page before them. */
export interface Subject {
  kind: 'person' | 'claim';
  index: number;
  reading: string;
}

/** What the site of a tab's article would be sent first, were it asked of that; asks nobody. */
export async function wordsToSend(tabId: number, subject: Subject): Promise<string[]> {
  const state = await loadState(tabId);
  return state?.status === 'article' ? ((await siteQuestion(state, subject)).queries[0] ?? []) : [];
}

/** The words for the whole article, or for one thing in it; the same for as long as the page is not read again. */
export function siteQuestion(state: ArticleState, subject: Subject | null): Promise<SiteWords> {
  const { reading, article, report } = state;
  const whole = { ...article, html: '' };
  if (!subject) return wordsOnce(reading, 'article', () => rarestWords(whole, report));
  const { kind, index } = subject;
  return wordsOnce(reading, `${kind} ${index}`, async () => {
    const person = kind === 'person' ? report.people[index] : undefined;
    if (person) return nameWords(person.name);
    const claim = kind === 'claim' ? report.claims[index] : undefined;
    if (!claim) return { queries: [], telling: [] };
    const text = article.text.slice(claim.start, claim.end);
    return rarestWords({ ...whole, title: '', text, links: [] }, { ...report, sentences: [[0, text.length]] });
  });
}

async function rarestWords(article: Article, report: Report): Promise<SiteWords> {
  return unwrap(await callArchive({ call: 'siteWords', args: [{ article, report }] }));
}
