import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from '../shared/ActionButton';
import { useAnswer } from '../shared/answer';
import { useKeptFocus } from '../shared/kept-focus';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { siteOf } from '../shared/web-address';
import { fill } from '../shared/wording';
import { useArticle } from './article-context';
import { Disclosure } from './Disclosure';
import { FoundHeadlines } from './FoundHeadlines';
import { quoted, SiteSearchOutcome } from './SiteSearchOutcome';
import type { SiteSearch, SiteSearchState, SiteSubject } from './site-search';
import { siteSearchStrings as strings } from './site-search-strings';

/** Offers to ask the article's own site about one person or claim; what that sends is said before. */
export function SiteSearchFor({ subject, onAsk }: { subject: SiteSubject; onAsk?: () => void }) {
  const { article, siteSearch } = useArticle();
  const site = siteOf(article.url);
  if (!siteSearch || !site) return null;
  return (
    <div class="ask-site">
      <Disclosure label={fill(strings.about[subject.kind], { site })}>
        {() => <Asking subject={subject} site={site} search={siteSearch} onAsk={onAsk} />}
      </Disclosure>
    </div>
  );
}

interface AskingProps {
  subject: SiteSubject;
  site: string;
  search: SiteSearch;
  onAsk?: () => void;
}

function Asking({ subject, site, search, onAsk }: AskingProps) {
  const answer = useAnswer(() => search.wordsFor(subject), '');
  const [news, setNews] = useState<SiteSearchState | null>(null);
  const stop = useRef(() => {});
  const place = useKeptFocus();
  useEffect(() => () => stop.current(), []);
  const start = () => {
    onAsk?.();
    setNews({ status: 'starting' });
    stop.current = search.askFor(subject, setNews);
  };
  const cancel = () => {
    stop.current();
    setNews(null);
  };
  if (!answer) return <p class="note">{strings.starting}</p>;
  const words = 'value' in answer ? answer.value : [];
  if (words.length === 0) return <p class="note">{strings.noWords}</p>;
  const isRunning = news?.status === 'starting' || news?.status === 'asking';
  return (
    <div class="site-search-for" ref={place} tabIndex={-1}>
      {!news && (
        <p class="note">
          <Phrase
            text={strings.sendsWords}
            slots={{ words: <Name>{quoted(words)}</Name>, site: <Name>{site}</Name> }}
          />
        </p>
      )}
      <div role="status">{news && <SiteSearchOutcome site={site} news={news} kept={strings.kept} />}</div>
      {news?.status === 'done' && news.headlines.length > 0 && <FoundHeadlines headlines={news.headlines} />}
      {isRunning && <ActionButton label={strings.cancel} onClick={cancel} />}
      {!isRunning && news?.status !== 'done' && (
        <ActionButton icon="search" label={fill(news ? strings.again : strings.search, { site })} onClick={start} />
      )}
    </div>
  );
}
