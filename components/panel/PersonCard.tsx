import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { capitalised } from '../shared/capitalised';
import { Icon } from '../shared/Icon';
import { Name } from '../shared/Name';
import { plainText } from '../shared/plain-text';
import { QuoteText } from '../shared/QuoteText';
import { quoteParts } from '../shared/quote-parts';
import { counted } from '../shared/wording';
import { useArticle } from './article-context';
import { readyCoverage } from './coverage-state';
import { howOften } from './often';
import { PersonDetails } from './PersonDetails';
import { type QuotedPerson, tellingQuote } from './people-order';
import { Sparkline } from './Sparkline';
import { strings } from './strings';

export function PersonCard({ person, quotes }: QuotedPerson) {
  const { article, report, coverage, selection } = useArticle();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const isOpen = useSignal(false);
  const isTheirs = useComputed(() => {
    const selected = selection.value;
    if (selected?.kind === 'person') return report.people[selected.index]?.id === person.id;
    return selected?.kind === 'quote' && quotes.some(({ index }) => index === selected.index);
  });
  useSignalEffect(() => {
    if (!isTheirs.value) return;
    isOpen.value = true;
    if (selection.value?.kind === 'person') card.current?.scrollIntoView({ block: 'nearest' });
  });

  const role = person.role ? capitalised(plainText(person.role)) : strings.people.kind[person.kind];
  const taste = tellingQuote(quotes);
  const before = readyCoverage(coverage.value)?.people[person.id]?.saidBefore;
  const often = useMemo(
    () => howOften(before ?? [], quotes.length, article.published),
    [before, quotes, article.published],
  );
  return (
    <li class="person" ref={card}>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen.value}
          aria-controls={isOpen.value ? id : undefined}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon name="chevron" />
          <span class="person-name">
            <Name>{capitalised(person.name)}</Name>
            {role && <span class="role">{role}</span>}
          </span>
          <span class="tally">
            {quotes.length ? counted(quotes.length, strings.people.quotes) : strings.people.named}
          </span>
        </button>
      </h3>
      <div class="glance">
        {!isOpen.value && taste && (
          <p class="taste">
            <bdi lang={article.lang} dir={article.dir}>
              <QuoteText parts={quoteParts(article.text, taste.quote.spans, taste.quote.kind)} />
            </bdi>
          </p>
        )}
        {often && <Sparkline often={often} />}
      </div>
      {isOpen.value && <PersonDetails id={id} person={person} quotes={quotes} />}
    </li>
  );
}
