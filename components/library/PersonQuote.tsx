import type { LibraryQuote } from '../../lib/archive/library';
import { Name } from '../shared/Name';
import { QuoteText } from '../shared/QuoteText';
import { looseQuoteParts } from '../shared/quote-parts';
import type { LibraryActions } from './library-actions';
import { SourceFacts } from './SourceFacts';
import { strings } from './strings';
import { ViewLink } from './ViewLink';

export function PersonQuote({ quote, actions }: { quote: LibraryQuote; actions: LibraryActions }) {
  const { text, kind, article } = quote;
  return (
    <li class="said">
      {kind === 'indirect' && <p class="label">{strings.person.paraphrase}</p>}
      <blockquote dir="auto" class={kind}>
        <QuoteText parts={looseQuoteParts(text, kind)} />
      </blockquote>
      <p>
        <cite>
          <ViewLink to={{ kind: 'article', id: article.id }} actions={actions}>
            <Name>{article.title}</Name>
          </ViewLink>
        </cite>
      </p>
      <SourceFacts article={article} />
    </li>
  );
}
