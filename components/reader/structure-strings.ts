import { localised } from '../../lib/browser/localised';

/** What the reader says about the parts of an article and about finding one's way in it. `{…}` are slots; `{n}` is a number. */
export const strings = localised('structure', {
  close: 'Close',
  head: {
    minutes: { one: '{n} minute', other: '{n} minutes' },
    updated: 'updated {day}',
  },
  outline: { title: 'Outline', open: 'Outline of this article' },
  progress: {
    label: 'Read so far',
    left: { one: '{n} min left', other: '{n} min left' },
    end: 'At the end',
  },
  note: {
    title: 'Note {name}',
    goTo: 'Go to the note',
  },
  picture: {
    enlarge: 'Enlarge the picture',
    title: 'Picture',
  },
  table: 'Table',
  code: 'Code',
  embed: {
    kinds: {
      video: 'Video from {site}',
      sound: 'Sound from {site}',
      post: 'Post from {site}',
      chart: 'Chart from {site}',
      map: 'Map from {site}',
      document: 'Document from {site}',
      other: 'Content from {site}',
    },
    load: 'Load it',
    asks: 'Loading it asks {site}, which then knows of your visit.',
  },
  passage: {
    quote: 'Quote {n} of {total}',
    claim: 'Dated claim {n} of {total}',
    unnamed: 'The article does not say who',
    quotes: { one: '{n} quote in this article', other: '{n} quotes in this article' },
    named: 'Named in this article, not quoted',
    more: 'Also said',
    undated: 'No day can be told from “{words}”',
    dated: 'As the article says: “{words}”',
    said: 'According to {name}',
    none: 'No quotes or dated claims were found',
    shown: 'People, quotes and dates are underlined',
    hidden: 'Nothing is underlined',
  },
  keys: {
    title: 'Keys',
    nextPassage: 'Next quote or dated claim',
    previousPassage: 'The one before',
    nextParagraph: 'Next paragraph',
    previousParagraph: 'The paragraph before',
    nextHeading: 'Next heading',
    previousHeading: 'The heading before',
    outline: 'Outline',
    text: 'Text and colours',
    larger: 'Larger text',
    smaller: 'Smaller text',
    marks: 'Underline people, quotes and dates, or not',
    help: 'These keys',
    escape: 'Close what is open, then the reader',
  },
});
