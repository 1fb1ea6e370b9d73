import { useState } from 'preact/hooks';
import { ActionButton } from '../shared/ActionButton';
import { useAnswer } from '../shared/answer';
import { Failure } from '../shared/Failure';
import { Name } from '../shared/Name';
import { counted, fill } from '../shared/wording';
import { BackButton } from './BackButton';
import type { LibraryActions } from './library-actions';
import { PersonQuote } from './PersonQuote';
import { quotesByYear } from './quotes-by-year';
import { strings } from './strings';

/** Quotes shown at once, and added by each click. */
const PAGE = 200;

/** All that somebody said, year by year. */
export function PersonView({ name, actions }: { name: string; actions: LibraryActions }) {
  const [pages, setPages] = useState(1);
  const answer = useAnswer(() => actions.person(name, pages * PAGE), `${pages}`);
  const person = answer && 'value' in answer ? answer.value : null;
  const left = person ? Math.min(PAGE, person.total - person.quotes.length) : 0;
  const words = strings.person;
  return (
    <>
      <BackButton actions={actions} />
      <h1>
        <Name>{name}</Name>
      </h1>
      {person && person.roles.length > 0 && (
        <p class="roles">
          <Name>{fill(words.calledAs, { roles: person.roles.join('; ') })}</Name>
        </p>
      )}
      <p class="quiet" role="status">
        {person ? `${counted(person.total, words.quotes)}. ${words.lead}.` : strings.loading}
      </p>
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      {person?.total === 0 && <p class="empty">{words.none}</p>}
      {person &&
        quotesByYear(person.quotes).map(({ year, quotes }) => (
          <section key={year} class="year" aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year || words.undated}</h2>
            <ol>
              {quotes.map((quote, place) => (
                <PersonQuote key={`${place}${quote.article.id}`} quote={quote} actions={actions} />
              ))}
            </ol>
          </section>
        ))}
      {left > 0 && <ActionButton label={counted(left, strings.results.more)} onClick={() => setPages(pages + 1)} />}
    </>
  );
}
