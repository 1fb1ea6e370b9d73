import type { ComponentChildren } from 'preact';
import { shownLanguage } from '../../lib/browser/language';
import type { Notes } from './notes';
import type { ReaderActions, ReaderView } from './reader-view';
import { strings } from './strings';

interface ReaderNotesProps {
  view: ReaderView;
  notes: Notes;
  actions: ReaderActions;
}

/** Above the text: what is shown of the page, where that is not simply the article. */
export function ReaderNotes({ view, notes, actions }: ReaderNotesProps) {
  const { isSelection, choice } = view;
  return (
    <>
      {isSelection && (
        <Note text={strings.selection}>
          <NoteButton label={strings.whole} onClick={actions.showWhole} />
        </Note>
      )}
      {notes.choice && (
        <Note text={notes.choice}>
          {choice && choice.number > 1 && <NoteButton label={strings.useOwn} onClick={actions.ownText} />}
        </Note>
      )}
      <PagesNote view={view} notes={notes} actions={actions} />
    </>
  );
}

/** Also after the text, where the next page would be looked for. */
export function PagesNote({ view: { joining }, notes, actions }: ReaderNotesProps) {
  if (!notes.pages) return null;
  const { join, cancel, retry } = strings.pages;
  return (
    <Note text={notes.pages}>
      {joining?.status === 'running' && <NoteButton label={cancel} onClick={actions.cancelJoining} />}
      {joining?.status === 'failed' && <NoteButton label={retry} onClick={actions.joinPages} />}
      {!joining && <NoteButton label={join} onClick={actions.joinPages} />}
    </Note>
  );
}

function Note({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <p class="note" dir="ltr" lang={shownLanguage()}>
      <span>{text}</span>
      {children}
    </p>
  );
}

function NoteButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
}
