import { PanelSection } from './PanelSection';
import type { NumberedQuote } from './people-order';
import { QuoteList } from './QuoteList';
import { strings } from './strings';

export function UnclearSection({ quotes }: { quotes: NumberedQuote[] }) {
  return (
    <PanelSection id="unclear" title={strings.sections.unclear} lead={strings.quotes.unclearLead}>
      <QuoteList quotes={quotes} withSource />
    </PanelSection>
  );
}
