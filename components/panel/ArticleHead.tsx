import type { PanelArticle } from '../../lib/browser/tab-state';
import { DayTime } from '../shared/DayTime';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { readingMinutes } from '../shared/reading-time';
import { siteOf } from '../shared/web-address';
import { counted } from '../shared/wording';
import { strings } from './strings';

export function ArticleHead({ article }: { article: PanelArticle }) {
  const { published, modified } = article;
  // Many pages name the outlet where the author should stand.
  const byline = article.byline === article.siteName ? null : article.byline;
  const updated = modified && modified.slice(0, 10) !== published?.slice(0, 10) ? modified : null;
  return (
    <div class="head">
      <p class="site">
        <Name>{article.siteName ?? siteOf(article.url) ?? article.url}</Name>
      </p>
      <h1 lang={article.lang} dir={article.dir}>
        <Name>{article.title}</Name>
      </h1>
      {byline && (
        <p class="byline">
          <Phrase text={strings.head.by} slots={{ name: <Name>{byline.replace(/^by\s+/i, '')}</Name> }} />
        </p>
      )}
      <p class="meta">
        <span>{published ? <DayTime iso={published} style="weekday" /> : strings.head.undated}</span>
        {updated && (
          <span>
            <Phrase text={strings.head.updated} slots={{ date: <DayTime iso={updated} /> }} />
          </span>
        )}
        <span>{counted(readingMinutes(article.text), strings.head.minutes)}</span>
      </p>
    </div>
  );
}
