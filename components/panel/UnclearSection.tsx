import { isAnalysed } from '../../lib/analyse/analysed';
import { useArticle } from './article-context';
import { PanelSection } from './PanelSection';
import type { NumberedQuote } from './people-order';
import { QuoteList } from './QuoteList';
import { strings } from './strings';

const SHOWN_FIRST = 2;

/** Where speakers are not looked for, the article is not to blame. */
export function UnclearSection({ quotes }: { quotes: NumberedQuote[] }) {
  const { lang } = useArticle().article;
  const lead = isAnalysed(lang) ? strings.quotes.unclearLead : undefined;
  return (
    <PanelSection id="unclear" title={strings.sections.unclear} lead={lead}>
      <QuoteList quotes={quotes} first={SHOWN_FIRST} withSource />
    </PanelSection>
  );
}
