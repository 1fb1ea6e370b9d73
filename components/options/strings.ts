import { localised } from '../../lib/browser/localised';
import type { SettingsFileProblem } from '../../lib/browser/settings-file';
/** Everything the settings say, in English. `{…}` are slots; `{n}` is a number. */
export const strings = localised('options', {
  title: 'Backstory settings',
  search: {
    label: 'Search the settings',
    found: { one: '{n} section', other: '{n} sections' },
    none: 'No setting says “{query}”.',
  },
  reading: {
    title: 'Reading',
    text: 'How the clean page looks on all sites. In the reader itself, “Text” has the same, and can keep it for one site alone.',
  },
  language: {
    title: 'Language',
    label: 'Language of Backstory’s own words',
    auto: 'As the browser',
  },
  data: {
    title: 'Export and import',
    text: 'Your settings in a file, for another computer or browser. The articles have a file of their own, in the library.',
    exportSettings: 'Export the settings',
    importSettings: 'Import settings…',
    file: 'File of settings',
    taken: { one: '{n} setting was taken from the file.', other: '{n} settings were taken from the file.' },
    refused: { one: '{n} was not understood.', other: '{n} were not understood.' },
    problems: {
      'not-settings': 'This is not a file of Backstory’s settings. Nothing was changed.',
      newer:
        'This file was written by a newer version of Backstory. Update Backstory to import it. Nothing was changed.',
    } satisfies Record<SettingsFileProblem, string>,
  },
  access: {
    title: 'Site access',
    text: 'Backstory sees a page only when you click its button. If you let it see the pages you open, the button lights up wherever there is an article to read. Nothing leaves this computer.',
    granted: 'Backstory may see the pages you open.',
    refused: 'Backstory sees a page only when you click its button.',
    grant: 'Let it see article pages',
    revoke: 'Take access away',
    sites: {
      text: 'Besides, it may reach these sites: for a feed, for a search, or to open them in the reader.',
      remove: 'Take away access to {host}',
      removeShort: 'Take access away',
    },
    along: 'Read each article as it opens',
    alongText:
      'While the panel is open, it shows the people and claims of each article in front without a click. These articles are kept as read; those of private windows and excluded sites are not.',
  },
  shortcut: {
    title: 'Keyboard shortcut',
    set: 'Press {keys} to read the article in front of you, and again to go back to the page.',
    unset: 'No shortcut is set: another extension may have taken it.',
    change: 'Change the shortcut…',
  },
  opened: {
    title: 'Always in the reader',
    text: 'Articles of these sites open in the reader by themselves, but not in private windows. Front pages and lists stay as they are, and so does a page on which you left the reader. You add a site in the panel, beside one of its articles.',
    loading: 'Looking up your list…',
    empty: 'No site opens in the reader by itself.',
    remove: 'Stop opening {host} in the reader',
    removeShort: 'Remove',
  },
  feeds: {
    label: 'Ask the feeds that you follow',
    every: { halfHour: 'Every half hour', hour: 'Every hour', sixHours: 'Every six hours', day: 'Once a day' },
    text: 'While the browser is open. A feed that does not answer is asked less often.',
  },
  excluded: {
    title: 'Excluded sites',
    text: 'Articles of these sites and their subdomains are never stored. You can still read them with Backstory.',
    label: 'Site to exclude',
    placeholder: 'example.com',
    add: 'Exclude',
    empty: 'No site is excluded.',
    loading: 'Looking up your list…',
    remove: 'Remove {host}',
    removeShort: 'Remove',
    added: '{host} is excluded from now on.',
    removed: '{host} is no longer excluded.',
    deleteOld: 'Delete what is stored from it',
    deleted: {
      one: 'Deleted {n} article of {host}.',
      other: 'Deleted {n} articles of {host}.',
    },
    errors: {
      empty: 'Type the address of a site, for example example.com.',
      invalid: 'This is not the address of a site. Try something like example.com.',
      listed: '{host} is excluded already.',
    },
  },
  stored: {
    title: 'What is stored',
    text: 'Backstory remembers the articles you read, so that it can show you what was written before. They are kept on this computer only, and are not encrypted there. Private windows are never stored.',
    loading: 'Counting…',
    read: { one: 'article read', other: 'articles read' },
    fed: { one: 'from feeds', other: 'from feeds' },
    imported: { one: 'imported', other: 'imported' },
    seen: { one: 'headline seen', other: 'headlines seen' },
    size: 'on this computer',
    failed: 'What is stored could not be counted. {reason}',
    nothing: 'Nothing is stored yet.',
    library: 'Open the library',
    age: {
      label: 'Keep for',
      always: 'As long as I like',
      text: 'After that time, what you read, what came from feeds and headlines you saw are deleted. What you imported, highlighted or noted stays.',
      deletion: {
        question: 'Delete now what is older than {choice}? This cannot be undone.',
        confirm: 'Delete what is older',
        cancel: 'Change nothing',
      },
    },
    limit: {
      label: 'At most',
      none: 'No limit',
      text: 'When there is more, headlines you only saw go first, then what came from feeds, what was imported, and last what you read: of each, the oldest. What you highlighted or noted always stays.',
      deletion: {
        question: 'More than {choice} is stored now. Delete what goes first, until it fits? This cannot be undone.',
        confirm: 'Delete down to {choice}',
        cancel: 'Change nothing',
      },
    },
  },
  deletion: {
    ask: 'Delete everything…',
    question:
      'Delete everything that Backstory has stored? Articles, headlines, highlights, notes, dossiers and followed feeds go, and so does what it remembers of single sites and of voices. Your other settings stay. This cannot be undone.',
    confirm: 'Delete everything',
    cancel: 'Keep it',
    running: 'Deleting…',
    done: {
      one: 'Deleted {n} article. It is gone from the disk, too.',
      other: 'Deleted {n} articles. They are gone from the disk, too.',
    },
    none: 'There was nothing to delete.',
  },
  privacy: {
    title: 'Privacy',
    points: [
      'Reading, finding quotes and looking up earlier articles all happen on this computer.',
      'With these settings Backstory sends nothing to anybody: no addresses, no texts, no statistics.',
      'It has no account, no server and no advertising.',
      'What you read in private windows and on excluded sites is never stored.',
    ],
  },
});
