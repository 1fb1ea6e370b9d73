import { render } from 'preact';
import type { Report } from '../../lib/analyse/report';
import { usePart } from '../../lib/browser/parts';
import { stepped } from '../../lib/browser/reader-settings';
import { HOST } from '../../lib/page/hide-css';
import { Highlights, type Mark } from '../../lib/page/highlights';
import { holdInPlace } from '../../lib/page/hold-in-place';
import { hideOriginal } from '../../lib/page/original-page';
import { shield } from '../../lib/page/shield';
import { keepAboveDialogs } from './above-dialogs';
import { followsLink } from './followed-link';
import { furnish } from './furnish';
import { keepShortcut } from './keep/keep-shortcut';
import type { Keeping } from './keep/keeping';
import { closeTopLayer } from './layers';
import { listenShortcuts } from './listen-shortcuts';
import { Listening } from './listening';
import { lookOf } from './look';
import type { PageSettings } from './page-settings';
import { Reader } from './Reader';
import { READER_CSS } from './reader-css';
import { ReaderFace } from './reader-face';
import type { ReaderActions, ReaderView } from './reader-view';
import { ReadingAids } from './reading-aids';

export interface OpenReader {
  /** Shows an article, in the place of the one before. */
  show(view: ReaderView): void;
  /** Marks who is quoted and what is claimed in the article that is shown. */
  mark(report: Report): void;
  /** Shows the same article with something else said about it. */
  update(view: ReaderView): void;
  /** The passages of the article shown. */
  readonly highlights: Highlights | null;
  /** Runs `look` with the original page laid out as it was. */
  lift<T>(look: () => T): T;
  /** Takes the reader away and puts the page back. */
  close(): void;
}

/**
 * Opens the clean page in an open shadow root after `<body>`, in normal flow: address, find, print, selection and
 * translation go on working. `onMark` hears of clicks on marked passages.
 */
export function showReader(
  document: Document,
  settings: PageSettings,
  keeping: Keeping,
  actions: ReaderActions,
  onMark: (mark: Mark) => void,
): OpenReader {
  const host = document.createElement(HOST);
  // Firefox gives no keys to a page whose focus is on what is hidden, as the body is.
  host.tabIndex = -1;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = READER_CSS;
  const container = document.createElement('div');
  root.append(style, container);
  let highlights: Highlights | null = null;

  for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
  const hidden = hideOriginal(document, host);
  document.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
  const end = new AbortController();
  holdInPlace(host, end.signal, actions.leave);
  shield(host, end.signal);
  keepAboveDialogs(root, container, end.signal);

  // After the handlers of what is clicked: links within the text lead nowhere else.
  root.addEventListener('click', (event) => event instanceof MouseEvent && followsLink(event) && actions.followed());
  container.addEventListener('click', (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('a, button, dialog, .popup, .keep-layer')) return;
    const kept = keeping.highlighter.painted?.at(event.clientX, event.clientY);
    if (kept) return keeping.open(kept);
    const mark = event.isTrusted ? highlights?.at(event.clientX, event.clientY) : null;
    if (mark) onMark(mark);
  });
  const listening = new Listening(
    () => usePart('speech'),
    () => {
      const [text, slot] = [root.querySelector('article'), root.querySelector('.player-slot')];
      return text && slot && { text, slot };
    },
    () => draw(),
  );
  const aids = new ReadingAids(document, root, {
    onMark,
    shortcuts: [keepShortcut(keeping, root), ...listenShortcuts(listening)],
    onEscape: () => {
      if (!closeTopLayer()) actions.leave();
    },
    onSize: (by) => settings.inUse.change({ size: stepped('size', settings.inUse.values.size, by) }),
  });
  let shown: ReaderView | null = null;
  const face = new ReaderFace(document);
  const draw = () => {
    if (!shown) return;
    const { inUse } = settings;
    const look = lookOf(inUse.values, face.of(inUse.values.font, shown.article));
    const props = { view: shown, actions, settings: inUse, look, keeping, listening, aids };
    render(<Reader {...props} />, container);
    const page = root.querySelector('.page');
    if (page) hidden.setColorScheme(getComputedStyle(page).colorScheme);
  };
  document.defaultView?.addEventListener('pagehide', () => listening.stop(), { signal: end.signal });
  const update = (view: ReaderView) => {
    shown = view;
    draw();
  };
  const stopFollowing = settings.onChange(draw);
  return {
    update,
    mark(report) {
      aids.mark(report);
      listening.take(report.sentences);
    },
    show(view) {
      highlights?.clear();
      listening.begin(view.article);
      furnish(document, view.body);
      update(view);
      const text = root.querySelector('article');
      highlights = text && new Highlights(text, view.article);
      keeping.highlighter.paintIn(text);
      if (text && highlights) aids.begin(text, view.article, highlights);
    },
    get highlights() {
      return highlights;
    },
    lift: (look) => hidden.lift(look),
    close() {
      stopFollowing();
      face.end();
      keeping.leave();
      end.abort();
      listening.stop();
      aids.end();
      highlights?.clear();
      render(null, container);
      hidden.restore();
    },
  };
}
