import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { EarlierText, LibraryArticle } from '../../../lib/archive/library';
import { Moment } from '../../shared/Moment';
import { Phrase } from '../../shared/Phrase';
import { EarlierTextItem } from './EarlierTextItem';
import './earlier.css';
import { strings } from './strings';

/** What the article said when it was read before, each beside what it said later. */
export function EarlierTexts({ article, isAsked }: { article: LibraryArticle; isAsked: boolean }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    section.current?.scrollIntoView();
    section.current?.focus();
  }, [isAsked]);
  const { title, text, saved, earlier, lang } = article;
  const texts = useMemo((): EarlierText[] => [{ title, text, read: saved }, ...earlier], [title, text, saved, earlier]);
  return (
    <section class="earlier-texts" ref={section} tabIndex={-1} aria-labelledby="earlier-texts">
      <h2 id="earlier-texts">{strings.title}</h2>
      <p class="quiet">
        <Phrase text={strings.lead} slots={{ time: <Moment iso={saved} /> }} />
      </p>
      <ol>
        {earlier.map((one, place) => (
          <EarlierTextItem
            key={one.read}
            earlier={one}
            later={texts.slice(0, place + 1).reverse()}
            lang={lang}
            isOpened={isAsked && place === 0}
          />
        ))}
      </ol>
    </section>
  );
}
