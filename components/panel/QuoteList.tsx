import { useComputed } from '@preact/signals';
import { useArticle } from './article-context';
import { MoreList } from './MoreList';
import type { NumberedQuote } from './people-order';
import { QuoteCard } from './QuoteCard';
import { strings } from './strings';

const SHOWN_FIRST = 5;

interface QuoteListProps {
  quotes: NumberedQuote[];
  first?: number;
  withSource?: boolean;
}

export function QuoteList({ quotes, first = SHOWN_FIRST, withSource }: QuoteListProps) {
  const { selection } = useArticle();
  const place = useComputed(() => {
    const selected = selection.value;
    return selected?.kind === 'quote' ? quotes.findIndex(({ index }) => index === selected.index) : -1;
  });
  return (
    <MoreList
      class="quotes"
      items={quotes}
      first={first}
      mustShow={place.value}
      more={strings.quotes.more}
      render={(numbered) => <QuoteCard key={numbered.index} {...numbered} withSource={withSource} />}
    />
  );
}
