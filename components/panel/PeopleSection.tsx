import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useArticle } from './article-context';
import { MoreList } from './MoreList';
import { PanelSection } from './PanelSection';
import { PersonCard } from './PersonCard';
import { orderPeople } from './people-order';
import { strings } from './strings';

const SHOWN_FIRST = 4;

export function PeopleSection() {
  const { report, selection } = useArticle();
  const people = useMemo(() => orderPeople(report), [report]);
  const place = useComputed(() => {
    const selected = selection.value;
    if (selected?.kind !== 'quote') return -1;
    return people.findIndex(({ quotes }) => quotes.some(({ index }) => index === selected.index));
  });
  return (
    <PanelSection id="people" title={strings.people.title} lead={people.length ? strings.people.lead : undefined}>
      {people.length === 0 && <p class="note">{strings.people.none}</p>}
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
