import { localised } from '../../lib/browser/localised';
import { counted } from '../shared/wording';

/** Everything the library says, in English. `{…}` are slots; `{n}` is a number. */
export const strings = localised('library', {
  title: 'Library',
  back: 'Back to the library',
  stored: '{articles}, {size} on this computer',
  read: { one: '{n} article read', other: '{n} articles read' },
  fed: { one: '{n} from feeds', other: '{n} from feeds' },
  seen: { one: '{n} headline seen', other: '{n} headlines seen' },
  loading: 'Looking…',
  search: {
    label: 'Search',
    placeholder: 'Words, or “words in this order”',
    person: 'Person',
    personPlaceholder: 'Anybody',
    site: 'Site',
    anySite: 'All sites',
    from: 'From',
    to: 'To',
    provenance: 'Kept as',
    kept: { '': 'Everything', read: 'Articles read', feed: 'From followed feeds', seen: 'Headlines seen' },
    clear: 'Clear the search',
  },
  results: {
    title: 'What is kept',
    found: { one: '{n} found', other: '{n} found' },
    more: { one: 'Show {n} more', other: 'Show {n} more' },
    said: 'All that {name} said',
    nothing: 'Nothing in the library matches this. Try fewer words, or clear the search.',
    empty:
      'Nothing is kept yet. Articles that you read with Backstory come here by themselves, and you can read them again without a network.',
  },
  provenance: {
    read: 'You read this on {date}',
    feed: 'From a feed that you follow, {date}',
    seen: 'Headline seen on {date}',
  },
  undated: 'No date',
  article: {
    by: 'By {name}',
    open: 'Open the page',
    quoted: 'Who is quoted',
    quotes: { one: '{n} quote', other: '{n} quotes' },
    headlineOnly: 'Only the headline of this article is kept: it was seen on a page, not read.',
    gone: 'This article is no longer in the library.',
  },
  highlights: {
    title: 'Your highlights',
    colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
    changed: 'Last changed {date}',
    remove: 'Delete this highlight',
    deleted: 'Highlight deleted.',
    none: 'No highlights are left in this article.',
  },
  person: {
    lead: 'All that is kept of their words, newest first',
    calledAs: 'Described as {roles}',
    none: 'Nothing that they said is kept.',
    quotes: { one: '{n} quote', other: '{n} quotes' },
    paraphrase: 'Paraphrased',
    undated: 'Without a date',
  },
  transfer: {
    title: 'Export and import',
    text: 'Export writes everything that is kept, with its quotes and claims, to a file of yours: as a copy, or to take it to another computer. The file is not encrypted. Import adds what is in such a file; what is here already stays.',
    export: 'Export everything',
    exporting: 'Writing the file…',
    exported: 'The file is with your downloads.',
    exportCancelled: 'Stopped. No file was written.',
    import: 'Import a file…',
    file: 'File to import',
    importing: 'Reading the file…',
    imported: '{counts}.',
    importCancelled: 'Stopped. {counts} before that.',
    cancel: 'Stop',
    taken: { one: '{n} taken', other: '{n} taken' },
    known: { one: '{n} was here already', other: '{n} were here already' },
    refused: { one: '{n} refused', other: '{n} refused' },
    others: { one: 'and {n} more', other: 'and {n} more' },
    reasons: {
      'not-json': 'Line {line} is not complete.',
      'not-article': 'Line {line} is not an article of Backstory.',
      'too-long': 'Line {line} is too long.',
    },
  },
  deletion: {
    article: {
      ask: 'Delete this article…',
      question: 'Delete this article, with what it quotes, from the library? This cannot be undone.',
      confirm: 'Delete it',
      cancel: 'Keep it',
      running: 'Deleting…',
    },
    found: {
      ask: { one: 'Delete the one found…', other: 'Delete the {n} found…' },
      question: {
        one: 'Delete the one article or headline that this search finds? This cannot be undone.',
        other: 'Delete all {n} articles and headlines that this search finds? This cannot be undone.',
      },
      confirm: { one: 'Delete it', other: 'Delete all {n}' },
      cancel: 'Keep them',
      running: 'Deleting…',
    },
    everything: {
      ask: 'Delete everything…',
      question: 'Delete every article and headline that Backstory has stored? This cannot be undone.',
      confirm: 'Delete everything',
      cancel: 'Keep it',
      running: 'Deleting…',
    },
    done: {
      one: 'Deleted {n}. It is gone from the disk, too.',
      other: 'Deleted {n}. They are gone from the disk, too.',
    },
    none: 'There was nothing to delete.',
  },
});

/** What came of a deletion. */
export function doneText(removed: number): string {
  return removed ? counted(removed, strings.deletion.done) : strings.deletion.none;
}
