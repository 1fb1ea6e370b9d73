import { useState } from 'preact/hooks';
import type { LibraryArticle } from '../../lib/archive/library';
import { COLOURS } from '../../lib/highlights/saved-highlight';
import { ActionButton } from '../shared/ActionButton';
import { DayTime } from '../shared/DayTime';
import { Phrase } from '../shared/Phrase';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';

/** What the reader of news marked in an article, in the order of its text. */
export function HighlightList({ article, actions }: { article: LibraryArticle; actions: LibraryActions }) {
  const words = strings.highlights;
  const [removed, setRemoved] = useState<string[]>([]);
  const shown = article.highlights.filter(({ id }) => !removed.includes(id));
  const remove = async (id: string) => {
    await actions.deleteHighlight(article.url, id);
    setRemoved((ids) => [...ids, id]);
  };
  return (
    <section class="highlights" aria-labelledby="highlights">
      <h2 id="highlights">{words.title}</h2>
      <p role="status" class="visually-hidden">
        {removed.length > 0 && words.deleted}
      </p>
      {shown.length === 0 && <p class="empty">{words.none}</p>}
      <ol>
        {shown.map(({ id, quote, note, colour, changed }) => (
          <li key={id} data-colour={colour}>
            <blockquote dir="auto" lang={article.lang}>
              {quote}
            </blockquote>
            {note && (
              <p class="highlight-note" dir="auto">
                {note}
              </p>
            )}
            <p class="highlight-about">
              <span>{words.colours[COLOURS.find((one) => one === colour) ?? COLOURS[0]]}</span>
              <span>
                <Phrase text={words.changed} slots={{ date: <DayTime iso={changed} /> }} />
              </span>
              <ActionButton icon="trash" label={words.remove} onClick={() => void remove(id)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
