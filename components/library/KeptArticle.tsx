import type { LibraryArticle } from '../../lib/archive/library';
import { Icon } from '../shared/Icon';
import { Name } from '../shared/Name';
import { webAddress } from '../shared/web-address';
import { fill } from '../shared/wording';
import { ArticleText } from './ArticleText';
import { EarlierTexts } from './earlier/EarlierTexts';
import { HighlightList } from './HighlightList';
import type { LibraryActions } from './library-actions';
import { SourceFacts } from './SourceFacts';
import { SourceList } from './SourceList';
import { strings } from './strings';
import { TagEditor } from './tags/TagEditor';

interface KeptArticleProps {
  article: LibraryArticle;
  part?: 'earlier';
  actions: LibraryActions;
  onChange: () => void;
}

export function KeptArticle({ article, part, actions, onChange }: KeptArticleProps) {
  const { title, byline, url, lang, text, people, highlights, earlier } = article;
  const address = webAddress(url);
  const words = strings.article;
  return (
    <article>
      <h1 dir="auto" lang={lang}>
        <Name>{title}</Name>
      </h1>
      {byline && (
        <p class="byline">
          <Name>{fill(words.by, { name: byline })}</Name>
        </p>
      )}
      <SourceFacts article={article} />
      {address && (
        <p>
          <a class="action" href={address} target="_blank" rel="noopener noreferrer">
            <Icon name="globe" />
            {words.open}
          </a>
        </p>
      )}
      <TagEditor article={article} actions={actions} onChange={onChange} />
      {text ? <ArticleText article={article} /> : <p class="empty">{words.headlineOnly}</p>}
      {earlier.length > 0 && <EarlierTexts article={article} isAsked={part === 'earlier'} />}
      {highlights.length > 0 && <HighlightList article={article} actions={actions} />}
      {people.length > 0 && <SourceList people={people} actions={actions} />}
    </article>
  );
}
