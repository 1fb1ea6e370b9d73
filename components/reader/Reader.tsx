import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownLanguage } from '../../lib/browser/language';
import type { Article } from '../../lib/extract/article';
import { dayLabel } from '../shared/date-label';
import { Name } from '../shared/Name';
import { readingMinutes } from '../shared/reading-time';
import { siteOf } from '../shared/web-address';
import { LineGuide } from './focus/LineGuide';
import { useParagraphFocus } from './focus/use-paragraph-focus';

import { KeepLayer } from './keep/KeepLayer';
import type { Keeping } from './keep/keeping';
import { PrintedLinks } from './keep/PrintedLinks';
import type { Listening } from './listening';
import type { Look } from './look';

import { notesOf } from './notes';
import type { SettingsInUse } from './page-settings';
import { PagesNote, ReaderNotes } from './ReaderNotes';
import type { ReaderActions, ReaderView } from './reader-view';
import { Toolbar } from './toolbar/Toolbar';
import { Tools } from './toolbar/Tools';

interface ReaderProps {
  view: ReaderView;
  actions: ReaderActions;
  settings: SettingsInUse;
  look: Look;
  keeping: Keeping;
  listening: Listening;
}

/** The clean page. Its text stands in `<article>`; headline and dates stand before it. */
export function Reader({ view, actions, settings, look, keeping, listening }: ReaderProps) {
  const { article, body } = view;
  const mount = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    mount.current?.replaceChildren(body);
    // Whoever pressed a button that is still there goes on from it.
    const root = mount.current?.getRootNode();
    if (!(root instanceof ShadowRoot && root.activeElement)) mount.current?.focus({ preventScroll: true });
  }, [body]);
  useParagraphFocus(mount, settings.values.focus === 'paragraph', body);
  const { lang, dir, title, notice } = article;
  const notes = notesOf(view);
  return (
    <div class="page" {...look}>
      <Toolbar onLeave={actions.leave}>
        <Tools view={view} actions={actions} settings={settings} listening={listening} keeping={keeping} />
      </Toolbar>
      <p class="visually-hidden" role="status" dir="ltr" lang={shownLanguage()}>
        {notes.status}
      </p>
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
          <ReaderNotes view={view} notes={notes} actions={actions} />
        </header>
        <article ref={mount} tabIndex={-1} aria-label={title} />
        {view.joining?.status !== 'joined' && <PagesNote view={view} notes={notes} actions={actions} />}
      </main>
      {settings.values.focus === 'line' && <LineGuide />}
      <PrintedLinks body={mount} article={article} />
      <KeepLayer keeping={keeping} />
      <div class="player-slot" />
    </div>
  );
}

function About({ byline, published, text }: Article) {
  return (
    <p class="about" dir="ltr" lang={shownLanguage()}>
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
