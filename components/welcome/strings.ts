import { localised } from '../../lib/browser/localised';

/** What the first page says, in English. */
export const strings = localised('welcome', {
  title: 'Every article has a backstory',
  lead: 'One click clears the page. Beside it you see who is quoted, what is said to have happened when, and what was written about it before.',
  example: {
    title: 'Try it here',
    lead: 'An invented article. What stands beside it is found in its text as you look. Click a card to see its sentence; click an underlined passage to see its card.',
    page: 'The page',
    panel: 'Its backstory',
    clear: 'Clear the page',
    share: 'Share',
    newsletter: 'Sign up for our newsletter!',
    advert: 'Advertisement',
    more: 'More stories for you',
  },
  steps: {
    title: 'Make it yours',
    pin: {
      title: 'Keep the button in sight',
      text: 'Open the puzzle piece beside the address bar and pin Backstory. Then click its button on any article.',
      done: 'The button is in your toolbar. Click it on any article.',
      keys: 'Or press {keys}.',
    },
    access: {
      title: 'Let the button light up, or not',
      text: 'Backstory sees a page only when you click. If you let it see the pages you open, the button lights up wherever there is an article. It does nothing else with that, and you can take it back in the settings.',
    },
  },
  memory: {
    title: 'Give it a memory',
    text: 'It remembers what you read from now on. To begin with more, follow the feed of a newspaper, or import what you saved elsewhere.',
    follow: 'Follow a first feed',
    import: 'Bring what you have',
    library: 'Open the library',
  },
  privacy: {
    title: 'It stays with you',
    points: [
      'Everything happens on this computer. There is no account and no server.',
      'With the settings as they come, it sends nothing to anybody.',
      'Private windows are never stored.',
      'What is stored you can see, export and delete at any time.',
    ],
  },
  settings: 'All settings',
});
