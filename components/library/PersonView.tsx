import { useAnswer } from '../shared/answer';
import { Failure } from '../shared/Failure';
import { Name } from '../shared/Name';
import { counted, fill } from '../shared/wording';
import { BackButton } from './BackButton';
import type { LibraryActions } from './library-actions';
import { PersonQuote } from './PersonQuote';
import { quotesByYear } from './quotes-by-year';
import { strings } from './strings';

/** All that somebody said, year by year. */
export function PersonView({ name, actions }: { name: string; actions: LibraryActions }) {
  const answer = useAnswer(() => actions.person(name), '');
  const person = answer && 'value' in answer ? answer.value : null;
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
        {person ? `${counted(person.quotes.length, words.quotes)}. ${words.lead}.` : strings.loading}
      </p>
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      {person?.quotes.length === 0 && <p class="empty">{words.none}</p>}
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
    </>
  );
}
