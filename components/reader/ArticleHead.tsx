import { useState } from 'preact/hooks';
import { shownLanguage } from '../../lib/browser/language';
import type { Article } from '../../lib/extract/article';
import { DayTime } from '../shared/DayTime';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { readingMinutes } from '../shared/reading-time';
import { relativeTime } from '../shared/relative-time';
import { siteOf } from '../shared/web-address';
import { counted } from '../shared/wording';
import { strings } from './structure-strings';

interface ArticleHeadProps {
  article: Article;
  /** The site's icon, if it can be had without a request. */
  icon: string | null;
  /** The reader's own pace, in words a minute. */
  pace: number | null;
}

/** What stands above the text: where it appeared, its headline and standfirst, by whom and when. */
export function ArticleHead({ article, icon, pace }: ArticleHeadProps) {
  const { title, standfirst, section, siteName, url } = article;
  const site = siteName ?? siteOf(url) ?? '';
  return (
    <>
      <p class="site">
        <SiteSign site={site} icon={icon} />
        <Name>{site}</Name>
        {section && section !== site && (
          <span class="section">
            <Name>{section}</Name>
          </span>
        )}
      </p>
      <h1>
        <Name>{title}</Name>
      </h1>
      {standfirst && (
        <p class="standfirst">
          <Name>{standfirst}</Name>
        </p>
      )}
      <About article={article} pace={pace} />
    </>
  );
}

/** Its icon, or its first letter. */
function SiteSign({ site, icon }: { site: string; icon: string | null }) {
  const [isBroken, setBroken] = useState(false);
  if (icon && !isBroken)
    return <img class="site-sign" src={icon} alt="" width={20} height={20} onError={() => setBroken(true)} />;
  const [letter = ''] = site.match(/[\p{L}\p{N}]/u) ?? [];
  return (
    <span class="site-sign" aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  );
}

function About({ article, pace }: Pick<ArticleHeadProps, 'article' | 'pace'>) {
  const { byline, published, modified, text } = article;
  const ago = published && relativeTime(published, Date.now());
  const isUpdated = modified && modified.slice(0, 10) > (published ?? '').slice(0, 10);
  return (
    <p class="about" dir="ltr" lang={shownLanguage()}>
      {byline && (
        <span class="byline">
          <Name>{byline}</Name>
        </span>
      )}
      {published && (
        <span class="when">
          <DayTime iso={published} />
          {ago && ` (${ago})`}
        </span>
      )}
      {isUpdated && (
        <span>
          <Phrase text={strings.head.updated} slots={{ day: <DayTime iso={modified} /> }} />
        </span>
      )}
      <span>{counted(readingMinutes(text, pace), strings.head.minutes)}</span>
    </p>
  );
}
