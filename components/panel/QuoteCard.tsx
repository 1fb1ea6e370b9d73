import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { plainText } from '../shared/plain-text';
import { QuoteText } from '../shared/QuoteText';
import { quoteParts } from '../shared/quote-parts';
import { fill } from '../shared/wording';
import { useArticle } from './article-context';
import { useCardSelection } from './card-selection';
import { quoteDraft } from './notebook/drafts';
import { PinButton } from './notebook/PinButton';
import type { NumberedQuote } from './people-order';
import { strings } from './strings';

/** Below this it is not certain that the words are this speaker's. */
const CERTAIN = 0.6;

interface QuoteCardProps extends NumberedQuote {
  /** Show the article's words for the speaker: where no name stands above the quote. */
  withSource?: boolean;
}

export function QuoteCard({ quote, index, withSource = false }: QuoteCardProps) {
  const { article, report } = useArticle();
  const { select, card } = useCardSelection('quote', index, quote.spans);
  const act = strings.quotes.acts[quote.act];
  const speaker = report.people.find((person) => person.id === quote.speaker);
  const doubtful = quote.confidence < CERTAIN ? speaker : undefined;
  const source = withSource && quote.source ? plainText(article.text.slice(...quote.source)) : '';

  return (
    <li class={`card quote ${quote.kind}`} {...card}>
      <blockquote lang={article.lang} dir={article.dir}>
        <button type="button" class="reveal" title={strings.reveal} onClick={select}>
          <QuoteText parts={quoteParts(article.text, quote.spans, quote.kind)} />
        </button>
      </blockquote>
      {(act || doubtful || quote.kind === 'indirect' || source) && (
        <p class="meta">
          {doubtful && (
            <span class="tag doubt">
              <Phrase text={strings.quotes.possibly} slots={{ name: <Name>{doubtful.name}</Name> }} />
            </span>
          )}
          {act && <span class="tag">{act}</span>}
          {quote.kind === 'indirect' && <span>{strings.quotes.paraphrase}</span>}
          {source && <span>{fill(strings.quotes.sourceWords, { words: source })}</span>}
        </p>
      )}
      <PinButton draft={quoteDraft(article, report, quote)} />
    </li>
  );
}
