import { localised } from '../../../lib/browser/localised';

/** What the library says of dossiers, in English. `{…}` are slots; `{n}` is a number. */
export const strings = localised('library_dossiers', {
  title: 'Fact notebook',
  lead: 'What you pinned in the panel, a dossier for each story.',
  none: 'Nothing is pinned yet. Read an article and use the pins beside its quotes, claims and earlier coverage.',
  pins: { one: '{n} fact', other: '{n} facts' },
  changed: 'changed {date}',
  gone: 'This dossier is no longer here.',
  empty: 'Nothing is pinned in this dossier.',
  name: 'Name of the dossier',
  note: 'Note',
  addNote: 'Add a note',
  up: 'Move up',
  down: 'Move down',
  unpin: 'Take out',
  moved: 'Moved to place {place} of {total}.',
  unpinned: 'Taken out.',
  kinds: { quote: 'Quote', claim: 'Claim', coverage: 'Earlier coverage' },
  export: {
    title: 'Export',
    markdown: 'Markdown',
    html: 'Web page',
    json: 'JSON',
    sources: 'Sources',
    quoted: '“{title}”',
  },
  deletion: {
    ask: 'Delete this dossier…',
    question: 'Delete this dossier with all its pins and notes? This cannot be undone.',
    confirm: 'Delete it',
    cancel: 'Keep it',
    running: 'Deleting…',
    done: 'The dossier is deleted.',
  },
});
