import { localised } from '../../../lib/browser/localised';

/** What the settings say of the sources of earlier coverage, in English. `{…}` are slots; `{n}` is a number. */
export const strings = localised('options_sources', {
  title: 'Sources',
  text: 'Where earlier coverage comes from, nearest first. The first two are on this computer; others are asked only if you chose them. A test asks a source now, and only when you click.',
  sends: 'Sends',
  to: 'To',
  nothing: 'Nothing',
  nobody: 'Nobody',
  test: 'Test',
  testOf: 'Test {source}',
  asking: 'Asking…',
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  declined: 'Without your permission it is not asked. Nothing was sent.',
  lastProblem: '{time}: {problem}',
  near: 'On this computer',
  page: {
    title: 'The page itself',
    text: 'Links of the article to earlier ones, and dated headlines beside it.',
    works: {
      one: 'It works: {n} headline was seen so far.',
      other: 'It works: {n} headlines were seen so far.',
    },
    empty: 'No headline was seen yet. Read an article, then test again.',
  },
  archive: {
    title: 'What you have read',
    text: 'Articles that you read or imported, and those of feeds, all on this computer.',
    works: { one: 'It answers, and holds {n} article.', other: 'It answers, and holds {n} articles.' },
    empty: 'It answers. There is no article in it yet.',
  },
  feeds: {
    title: 'Feeds that you follow',
    none: 'You follow no feed. You can follow one in the library.',
    sends: 'That somebody asks for its feed; no cookies',
    works: { one: 'It answers with {n} article, {added}.', other: 'It answers with {n} articles, {added}.' },
    added: { one: '{n} of them new', other: '{n} of them new' },
    noneAdded: 'none of them new',
    unchanged: 'It answers. Nothing has changed since it was last asked.',
  },
  sites: {
    title: 'Sites that are always searched',
    none: 'No site is asked automatically. You add one in the panel, after a search of it.',
    sends: 'Three words of each article of it that you look at in the panel; no cookies',
    works: {
      one: 'It can be searched: {n} article found for “{word}”.',
      other: 'It can be searched: {n} articles found for “{word}”.',
    },
    nothing: 'It can be searched. Nothing was found for “{word}”.',
    list: 'It has no search, but its list of newest articles can be read.',
    remove: 'Stop asking {host}',
    removeShort: 'Stop asking',
  },
});
