import { localised } from '../../lib/browser/localised';

/** What the panel says about asking the article's own site, in English. */
export const siteSearchStrings = localised('panel_site_search', {
  search: 'Search {site}',
  again: 'Search {site} again',
  sends: 'Sends three words of this article to {site}. Nobody else is told.',
  starting: 'Choosing the words to ask for…',
  asking: 'Asking {site} for {words}…',
  cancel: 'Cancel',
  found: {
    one: '{n} earlier article found for {words}, {added}.',
    other: '{n} earlier articles found for {words}, {added}.',
  },
  added: { one: '{n} of them new', other: '{n} of them new' },
  noneAdded: 'none of them new',
  shown: 'Those that have to do with this article are in the lists.',
  nothing: '{site} has nothing earlier for {words}.',
  word: '“{word}”',
  always: 'Always ask {site}',
  alwaysMeans: 'For each article of it that you look at here. The settings list the sites that are asked.',
  private: 'In a private window Backstory asks nobody.',
  excluded: 'This site is on your list of excluded sites, so it is not asked.',
  failures: {
    'not-allowed': 'Backstory may not ask {site}: your browser did not give it access.',
    'not-kept': 'Of this article nothing is kept, so its site is not asked.',
    broken: 'The search was interrupted on this computer.',
    closed: '{site} answers such questions only to its own people.',
    missing: '{site} offers nothing that can be searched.',
    strange: '{site} answered with something that is not a list of articles.',
    busy: '{site} asks for a pause. Try again in a few minutes.',
    elsewhere: '{site} points to another site, which is not asked.',
    'too-large': '{site} answered with more than can be read.',
    slow: '{site} did not answer in time.',
    unreachable: '{site} cannot be reached.',
  },
});
