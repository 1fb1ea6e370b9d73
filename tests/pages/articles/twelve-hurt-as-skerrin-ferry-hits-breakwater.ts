import type { SampleArticle } from '../article';

export const twelveHurtAsSkerrinFerryHitsBreakwater: SampleArticle = {
  slug: 'twelve-hurt-as-skerrin-ferry-hits-breakwater',
  outlet: 'ledger',
  story: 'ferry',
  title: '12 hurt as Skerrin ferry hits breakwater',
  standfirst: 'The Lady Rosalind was carrying 211 people when it struck the Garnet Point wall in calm weather.',
  byline: 'Colleen Maddox',
  published: '2026-09-28T12:40:00-04:00',
  section: 'Harbor',
  tags: ['Skerrin ferry', 'Marine Safety Board'],
  leadImage: {
    image: 'ferry',
    caption: 'The Lady Rosalind at its Skerrin Island berth in August.',
    credit: 'Ledger file photo',
  },
  body: `
Twelve people were injured Sunday evening when the ferry Lady Rosalind ran into the breakwater at Garnet Point, a mile short of its berth in Port Averly, officials said.

The ship was carrying 206 passengers and a crew of five on the last crossing from Skerrin Island. It left at 6:15 p.m. and struck the wall at 6:52 p.m., according to the Marine Safety Board, which sent four investigators to the harbor before midnight.

“I heard the engines go up, not down,” said Priya Nandakumar, a nurse who was on the car deck with her two sons. “Then everybody who was standing was on the floor.”

Nandakumar, 41, treated a man with a broken collarbone until paramedics came aboard. She said the crew had been calm but had made no announcement before the impact. “Nobody told us to sit,” she said. “Nobody told us anything.”

The weather was clear and the wind light. “That is the first thing that puzzles us,” Marian Osei, the chief investigator, told reporters on the quay Monday morning. She said the board had recovered the voyage recorder and would interview the captain this week.

## Hospital keeps five

St. Brannoc Hospital admitted 12 patients, five of whom stayed overnight. Dr. Samuel Okoro, the head of emergency medicine, said one of them, a 67-year-old man, was in serious condition. “The others will walk out of here,” Okoro said.

![breakwater](The breakwater at Garnet Point on Monday. The ferry left a 20-foot scar in the stone. // Dario Quell / The Ledger)

Marlow Sound Ferries, which has run the route since 2011, canceled all sailings through Tuesday. In a statement, the company said that it was “cooperating fully” and that the Lady Rosalind had passed its annual inspection in April.

The company’s chief executive, Gareth Holloway, called the crash “a shock to every one of us.” He declined to answer questions about the steering system.

The ferry last made news in March 2024, when it drifted for two hours after a power failure. No one was hurt then, and a faulty breaker was replaced.

Mayor Lucia Brandt promised commuters that buses would run over the Garnet Bridge from 5 a.m. Tuesday. “It will be slow,” she said, “but it will be free.”
`,
  expected: {
    people: [
      {
        name: 'Priya Nandakumar',
        role: 'a nurse',
        kind: 'person',
        quotes: 3,
        saying: ['engines go up, not down', 'Nobody told us to sit'],
      },
      {
        name: 'Marian Osei',
        role: 'the chief investigator',
        kind: 'person',
        quotes: 2,
        saying: ['first thing that puzzles us'],
      },
      {
        name: 'Samuel Okoro',
        role: 'the head of emergency medicine',
        kind: 'person',
        quotes: 2,
        saying: ['will walk out of here'],
      },
      {
        name: 'Gareth Holloway',
        role: 'chief executive',
        kind: 'person',
        quotes: 1,
        saying: ['a shock to every one of us'],
      },
      { name: 'Lucia Brandt', role: 'Mayor', kind: 'person', quotes: 2, saying: ['but it will be free'] },
      { name: 'Marlow Sound Ferries', kind: 'organisation', quotes: 1, saying: ['cooperating fully'] },
      { name: 'Marine Safety Board', kind: 'organisation', quotes: 1, saying: ['struck the wall at 6:52 p.m.'] },
      { name: 'officials', kind: 'unnamed', quotes: 1 },
    ],
    claims: [
      {
        contains: 'Twelve people were injured Sunday evening',
        from: '2026-09-27',
        to: '2026-09-27',
        speaker: 'officials',
      },
      { contains: 'which has run the route since 2011', from: '2011-01-01', to: '2026-09-28' },
      {
        contains: 'had passed its annual inspection in April',
        from: '2026-04-01',
        to: '2026-04-30',
        speaker: 'Marlow Sound Ferries',
      },
      { contains: 'The ferry last made news in March 2024', from: '2024-03-01', to: '2024-03-31' },
    ],
    prior: ['ferry-strikes-wall-off-port-averly'],
  },
};
