import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isAnalysed } from '../../lib/analyse/analysed';
import type { Report } from '../../lib/analyse/report';
import type { PanelArticle } from '../../lib/browser/tab-state';
import { useArticle } from './article-context';
import { MoreList } from './MoreList';
import { PanelSection } from './PanelSection';
import { PersonCard } from './PersonCard';
import { orderPeople } from './people-order';
import { strings } from './strings';

const SHOWN_FIRST = 4;

export function PeopleSection() {
  const { article, report, selection } = useArticle();
  const people = useMemo(() => orderPeople(report), [report]);
  const place = useComputed(() => {
    const selected = selection.value;
    if (selected?.kind !== 'quote') return -1;
    return people.findIndex(({ quotes }) => quotes.some(({ index }) => index === selected.index));
  });
  return (
    <PanelSection id="people" title={strings.people.title} lead={people.length ? strings.people.lead : undefined}>
      {people.length === 0 && <p class="note">{noneOf(article, report)}</p>}
      <MoreList
        class="people"
        items={people}
        first={SHOWN_FIRST}
        mustShow={place.value}
        more={strings.people.more}
        render={(quoted) => <PersonCard key={quoted.person.id} {...quoted} />}
      />
    </PanelSection>
  );
}

function noneOf({ lang }: PanelArticle, { quotes }: Report): string {
  if (!isAnalysed(lang)) return strings.people.noneLanguage;
  return quotes.length ? strings.people.noneSure : strings.people.none;
}
