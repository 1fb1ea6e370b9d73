import type { SampleArticle } from '../article';

export const whatWeKnow: SampleArticle = {
  slug: 'what-we-know-about-the-lady-rosalind',
  outlet: 'ledger',
  story: 'ferry',
  title: 'What we know, and don’t, about the Lady Rosalind',
  standfirst: 'Six weeks after the crash, answers to the questions readers ask most.',
  byline: 'Wendell Okafor',
  published: '2026-11-05T06:00:00-05:00',
  section: 'Harbor',
  tags: ['Skerrin ferry'],
  leadImage: { image: 'ferry', caption: 'The Lady Rosalind in dry dock.', credit: 'Fenella Roe for The Ledger' },
  body: `
It has been 39 days since the Lady Rosalind hit the breakwater at Garnet Point. One man has died, 19 people were hurt, and Skerrin Island still has no ferry. Here is what has been established so far.

## How many people were hurt?

The count has changed as people came forward. On the night of the crash [the hospital spoke of 12](twelve-hurt-as-skerrin-ferry-hits-breakwater).

| Date | Injured | Dead | Source |
| Sept. 27 | 12 | 0 | St. Brannoc Hospital |
| Sept. 29 | 14 | 0 | Marine Safety Board |
| Oct. 6 | 16 | 1 | Coastguard |
| Nov. 2 | 19 | 1 | Marine Safety Board |

“We count everyone a doctor has seen,” said Dr. Samuel Okoro of St. Brannoc. “Some people walk around on a cracked rib for a month and then they sneeze.”

## Who was told about the steering?

At least two officers. The board’s preliminary report, published Oct. 14, says that the second engineer reported a sluggish rudder on Sept. 24 and that the entry was later removed from the ship’s log. It does not say by whom.

Marlow Sound Ferries says it is looking into the deletion. “We want to know as much as anyone,” a company spokeswoman, Nell Farrow, said Wednesday.

## Could it happen again?

Marian Osei, who leads the inquiry, thinks so. “Every ship on the sound has the same pump,” she told the Ledger in an interview last month. “That’s a sentence I did not enjoy writing.”

Edwin Karsh, the transportation minister, ordered checks of the whole fleet on Oct. 27. The 11 ferries on the sound are, on average, 27 years old, and the oldest, the Maid of Skerrin, was built in 1988.

## What should passengers do?

1. Sit down when the ship passes the Garnet light.
2. Keep children off the stairs.
3. Know where the life jackets are.

The advice is the coastguard’s. It was first printed in 2019, in a leaflet called “Seven Minutes to the Quay,” and no one seems to have read it.
`,
  expected: {
    people: [
      { name: 'Samuel Okoro', role: 'Dr.', kind: 'person', quotes: 1, saying: ['We count everyone a doctor has seen'] },
      { name: 'Nell Farrow', role: 'a company spokeswoman', kind: 'person', quotes: 1, saying: ['as much as anyone'] },
      { name: 'Marian Osei', role: 'leads the inquiry', kind: 'person', quotes: 1, saying: ['has the same pump'] },
      { name: 'Marlow Sound Ferries', kind: 'organisation', quotes: 1, saying: ['looking into the deletion'] },
      { name: 'preliminary report', kind: 'organisation', quotes: 1, saying: ['removed from the ship’s log'] },
    ],
    claims: [
      { contains: 'It has been 39 days since the Lady Rosalind', from: '2026-09-27', to: '2026-09-27' },
      {
        contains: 'published Oct. 14, says that the second engineer reported',
        from: '2026-09-24',
        to: '2026-09-24',
        speaker: 'preliminary report',
      },
      { contains: 'ordered checks of the whole fleet on Oct. 27', from: '2026-10-27', to: '2026-10-27' },
      { contains: 'the Maid of Skerrin, was built in 1988', from: '1988-01-01', to: '1988-12-31' },
      { contains: 'It was first printed in 2019', from: '2019-01-01', to: '2019-12-31' },
    ],
    prior: [
      'twelve-hurt-as-skerrin-ferry-hits-breakwater',
      'minister-orders-checks-of-all-sound-ferries',
      'log-entry-on-ferry-steering-was-deleted-board-finds',
    ],
  },
};
