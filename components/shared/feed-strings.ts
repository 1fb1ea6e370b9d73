import { localised } from '../../lib/browser/localised';

/** What is said of feeds, in the panel and the library. */
export const feedStrings = localised('feeds', {
  follow: 'Follow this site',
  followWhy: 'Its articles are then earlier coverage for what you read.',
  which: 'Which feed',
  several: { one: 'This page names one feed.', other: 'This page names {n} feeds. Choose one of them.' },
  followChosen: 'Follow this feed',
  asking: 'Asking the site for its articles…',
  following: 'You follow {title}',
  unfollow: 'Stop following',
  unfollowQuestion: {
    one: 'Stop following {title}? One article came from it that you did not read.',
    other: 'Stop following {title}? {n} articles came from it that you did not read.',
  },
  keep: 'Stop, keep its articles',
  drop: 'Stop, delete them',
  cancel: 'Go on following',
  elsewhere: 'The feed of this site is at {host}. Backstory may ask there only if you allow it.',
  allowElsewhere: 'Allow it and follow',
  declined: 'Without your permission to ask this site, it cannot be followed. Nothing was sent.',
  tryAgain: 'Try again',
  problems: {
    'not-allowed': 'Backstory is no longer allowed to ask this site.',
    unreachable: 'The site did not answer.',
    late: 'The site took longer than eight seconds to answer.',
    'too-large': 'What the site sent is longer than two megabytes, too long for a feed.',
    gone: 'There is no feed at this address any more.',
    refused: 'The site refuses to give its feed.',
    busy: 'The site is busy and asked to be left alone for a while.',
    broken: 'The site has a fault of its own just now.',
    'not-feed': 'What the site sent is not a feed.',
    'no-feed': 'This page names no feed. Look on the site for “RSS” and enter that address.',
  },
});
