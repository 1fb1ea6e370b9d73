import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../lib/extract/article';
import { dayLabel } from '../shared/date-label';
import { Name } from '../shared/Name';
import { readingMinutes } from '../shared/reading-time';
import { siteOf } from '../shared/web-address';

interface ReaderProps {
  article: Article;
  /** The sanitised body. Mounted as it is, never by way of a string. */
  body: DocumentFragment;
  onLeave: () => void;
}

/** The clean page. Its text stands in `<article>`; headline and dates stand before it. */
export function Reader({ article, body, onLeave }: ReaderProps) {
  const mount = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    mount.current?.replaceChildren(body);
    mount.current?.focus({ preventScroll: true });
  }, [body]);
  const { lang, dir, title, notice } = article;
  return (
    <div class="page">
      <div class="bar" role="toolbar" aria-label="Backstory">
        <span>Backstory</span>
        <button type="button" onClick={onLeave} title="Back to the original page (Esc)">
          Original page
        </button>
      </div>
      <main lang={lang} dir={dir}>
        <header>
          <p class="site">
            <Name>{article.siteName ?? siteOf(article.url) ?? ''}</Name>
          </p>
          <h1>
            <Name>{title}</Name>
          </h1>
          <About {...article} />
          {notice && <p class="notice">{notice}</p>}
        </header>
        <article ref={mount} tabIndex={-1} aria-label={title} />
      </main>
    </div>
  );
}

function About({ byline, published, text }: Article) {
  return (
    <p class="about" dir="ltr" lang="en">
      {byline && (
        <span>
          <Name>{byline}</Name>
        </span>
      )}
      {published && <time dateTime={published}>{dayLabel(published)}</time>}
      <span>{readingMinutes(text)} min</span>
    </p>
  );
}
