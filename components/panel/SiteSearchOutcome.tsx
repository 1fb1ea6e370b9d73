import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { counted, fill, listed } from '../shared/wording';
import type { SiteSearchState } from './site-search';
import { siteSearchStrings as strings } from './site-search-strings';

interface SiteSearchOutcomeProps {
  site: string;
  news: SiteSearchState;
  /** Where what was found is. */
  kept?: string;
}

/** How a search goes or went, in a sentence. */
export function SiteSearchOutcome({ site, news, kept = strings.shown }: SiteSearchOutcomeProps) {
  const slots = { site: <Name>{site}</Name> };
  switch (news.status) {
    case 'starting':
      return <p class="note">{strings.starting}</p>;
    case 'failed':
      return (
        <p class="note">
          <Phrase text={strings.failures[news.why]} slots={slots} />
        </p>
      );
    case 'asking':
    case 'done':
      return (
        <p class="note">
          <Phrase text={sentence(news, kept)} slots={{ ...slots, words: <Name>{quoted(news.words)}</Name> }} />
        </p>
      );
  }
}

function sentence(news: Extract<SiteSearchState, { status: 'asking' | 'done' }>, kept: string): string {
  if (news.status === 'asking') return strings.asking;
  const { found, added } = news;
  if (found === 0) return strings.nothing;
  const isNew = added > 0 ? counted(added, strings.added) : strings.noneAdded;
  return `${fill(counted(found, strings.found), { added: isNew })} ${kept}`;
}

export const quoted = (words: string[]) => listed(words.map((word) => fill(strings.word, { word })));
