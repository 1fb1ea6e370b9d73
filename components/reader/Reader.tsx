import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownLanguage } from '../../lib/browser/language';
import { told } from '../shared/sentences';
import { ArticleHead } from './ArticleHead';
import { Finding } from './Finding';
import { LineGuide } from './focus/LineGuide';
import { useParagraphFocus } from './focus/use-paragraph-focus';
import { KeepLayer } from './keep/KeepLayer';
import type { Keeping } from './keep/keeping';
import { PrintedLinks } from './keep/PrintedLinks';
import type { Listening } from './listening';
import type { Look } from './look';

import { notesOf } from './notes';
import { OutlineBeside, useRoomBeside } from './OutlineBeside';
import { Overlaid } from './Overlaid';
import { ProgressLine } from './Progress';
import type { SettingsInUse } from './page-settings';
import { PagesNote, ReaderNotes } from './ReaderNotes';
import type { ReaderActions, ReaderView } from './reader-view';
import type { ReadingAids } from './reading-aids';
import { Toolbar } from './toolbar/Toolbar';
import { Tools } from './toolbar/Tools';

interface ReaderProps {
  view: ReaderView;
  actions: ReaderActions;
  settings: SettingsInUse;
  look: Look;
  keeping: Keeping;
  listening: Listening;
  aids: ReadingAids;
}

/** The clean page. Its text stands in `<article>`; headline and dates stand before it. */
export function Reader({ view, actions, settings, look, keeping, listening, aids }: ReaderProps) {
  const { article, body } = view;
  const mount = useRef<HTMLElement>(null);
  const column = useRef<HTMLElement>(null);
  const room = useRoomBeside(column);
  useLayoutEffect(() => {
    mount.current?.replaceChildren(body);
    // Whoever pressed a button that is still there goes on from it.
    const root = mount.current?.getRootNode();
    if (!(root instanceof ShadowRoot && root.activeElement?.closest('.page')))
      mount.current?.focus({ preventScroll: true });
  }, [body]);
  useParagraphFocus(mount, settings.values.focus === 'paragraph', body);
  const { lang, dir, title, notice } = article;
  const notes = notesOf(view);
  return (
    <div class="page" {...look}>
      <ProgressLine aids={aids} />
      <Toolbar onLeave={actions.leave}>
        <Finding aids={aids} room={room} />
        <Tools {...{ view, actions, settings, listening, keeping }} marks={aids.marks} />
      </Toolbar>
      <p class="visually-hidden" role="status" dir="ltr" lang={shownLanguage()}>
        {notes.status}
      </p>
      <p class="visually-hidden" role="status" dir="ltr" lang={shownLanguage()}>
        {aids.said}
      </p>
      <OutlineBeside aids={aids} room={room} />
      <main ref={column} lang={lang} dir={dir}>
        <header>
          <ArticleHead article={article} icon={aids.icon} pace={aids.pace.value} />
          {notice && <p class="notice">{told(notice)}</p>}
          <ReaderNotes view={view} notes={notes} actions={actions} />
        </header>
        <article ref={mount} tabIndex={-1} aria-label={title} />
        {view.joining?.status !== 'joined' && <PagesNote view={view} notes={notes} actions={actions} />}
      </main>
      {settings.values.focus === 'line' && <LineGuide />}
      <PrintedLinks body={mount} article={article} />
      <KeepLayer keeping={keeping} />
      <div class="player-slot" />
      <Overlaid aids={aids} lang={lang} />
    </div>
  );
}
