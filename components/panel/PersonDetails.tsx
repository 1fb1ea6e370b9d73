import { useArticle } from './article-context';
import { CoverageList } from './CoverageList';
import { readyCoverage } from './coverage-state';
import type { QuotedPerson } from './people-order';
import { QuoteList } from './QuoteList';
import { SaidBeforeList } from './SaidBeforeList';
import { SiteSearchFor } from './SiteSearchFor';
import { strings } from './strings';

const SHOWN_FIRST = 3;

export function PersonDetails({ id, person, quotes }: QuotedPerson & { id: string }) {
  const { coverage, report } = useArticle();
  const known = readyCoverage(coverage.value)?.people[person.id];
  return (
    <div class="person-details" id={id}>
      {quotes.length > 0 && <QuoteList quotes={quotes} />}
      {quotes.length === 0 && <p class="note">{strings.people.notQuoted}</p>}
      {known && known.saidBefore.length > 0 && (
        <>
          <h4>{strings.saidBefore.title}</h4>
          <SaidBeforeList name={person.name} statements={known.saidBefore} />
        </>
      )}
      {known && known.coverage.length > 0 && (
        <>
          <h4>{strings.coverage.inOther}</h4>
          <CoverageList items={known.coverage} first={SHOWN_FIRST} />
        </>
      )}
      {person.kind !== 'unnamed' && (
        <SiteSearchFor subject={{ kind: 'person', index: report.people.findIndex(({ id }) => id === person.id) }} />
      )}
    </div>
  );
}
