import { render } from 'preact';
import type { Report } from '../../lib/analyse/report';
import type { Article, Span } from '../../lib/extract/article';
import { Highlights, type Mark } from '../../lib/page/highlights';
import { hideOriginal } from '../../lib/page/original-page';
import { Reader } from './Reader';
import css from './reader.css?inline';

const HOST = 'backstory-reader';

export interface OpenReader {
  /** Shows another article in its place. */
  replace(article: Article, report: Report, body: DocumentFragment): void;
  reveal(spans: Span[]): boolean;
  /** Takes the reader away and puts the page back. */
  close(): void;
}

interface ReaderEvents {
  /** The reader asks to leave. */
  onLeave: () => void;
  /** A marked passage was clicked. */
  onMark: (mark: Mark) => void;
}

/**
 * Opens the clean page in an open shadow root after `<body>`, in normal flow: address, find, print, selection and
 * translation go on working.
 */
export function showReader(document: Document, { onLeave, onMark }: ReaderEvents): OpenReader {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  let highlights: Highlights | null = null;

  for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
  const restore = hideOriginal(document);
  document.documentElement.append(host);
  document.defaultView?.scrollTo({ top: 0, behavior: 'instant' });

  container.addEventListener('click', ({ target, clientX, clientY }) => {
    const mark = target instanceof Element && target.closest('a, button') ? null : highlights?.at(clientX, clientY);
    if (mark) onMark(mark);
  });
  return {
    replace(article, report, body) {
      highlights?.clear();
      letTablesScroll(document, body);
      render(<Reader article={article} body={body} onLeave={onLeave} />, container);
      const text = root.querySelector('article');
      highlights = text && new Highlights(text, article);
      highlights?.markAll(report);
    },
    reveal: (spans) => highlights?.reveal(spans) ?? false,
    close() {
      highlights?.clear();
      render(null, container);
      host.remove();
      restore();
    },
  };
}

/** A wide table scrolls by itself and leaves the column alone. */
function letTablesScroll(document: Document, body: DocumentFragment): void {
  for (const table of body.querySelectorAll('table')) {
    const scroller = document.createElement('div');
    scroller.className = 'scroller';
    scroller.tabIndex = 0;
    table.replaceWith(scroller);
    scroller.append(table);
  }
}
