import type { SourceAnswer } from '../../../lib/browser/source-test-port';
import { PROBE } from '../../../lib/coverage/sources/probe-site';
import { siteSearchStrings } from '../../panel/site-search-strings';
import { feedStrings } from '../../shared/feed-strings';
import { counted, fill } from '../../shared/wording';
import { strings } from './strings';

/** What a source answered to a test, as a sentence, and whether it can be used. `site` is how it is called. */
export function answerText(answer: SourceAnswer, site: string): { works: boolean; text: string } {
  switch (answer.kind) {
    case 'page':
      return { works: true, text: countText(answer.headlines, strings.page) };
    case 'archive':
      return { works: true, text: countText(answer.articles, strings.archive) };
    case 'feed':
      return feedText(answer.news);
    case 'site':
      return siteText(answer.probed, site);
  }
}

const countText = (n: number, { works, empty }: typeof strings.page) => (n > 0 ? counted(n, works) : empty);

function feedText(news: Extract<SourceAnswer, { kind: 'feed' }>['news']): { works: boolean; text: string } {
  const { works, added, noneAdded, unchanged } = strings.feeds;
  if (news.kind === 'failed') return { works: false, text: feedStrings.problems[news.problem] };
  if (news.kind === 'unchanged') return { works: true, text: unchanged };
  const isNew = news.added > 0 ? counted(news.added, added) : noneAdded;
  return { works: true, text: fill(counted(news.entries, works), { added: isNew }) };
}

function siteText(probed: Extract<SourceAnswer, { kind: 'site' }>['probed'], site: string) {
  const { works, nothing, list } = strings.sites;
  if (probed.kind === 'list') return { works: true, text: list };
  if (probed.kind === 'search')
    return { works: true, text: fill(probed.found > 0 ? counted(probed.found, works) : nothing, { word: PROBE }) };
  if (probed.why === 'excluded') return { works: false, text: siteSearchStrings.excluded };
  return { works: false, text: fill(siteSearchStrings.failures[probed.why], { site }) };
}
