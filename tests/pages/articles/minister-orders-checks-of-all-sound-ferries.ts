import type { SampleArticle } from '../article';

export const ministerOrdersChecks: SampleArticle = {
  slug: 'minister-orders-checks-of-all-sound-ferries',
  outlet: 'wire',
  story: 'ferry',
  title: 'Minister orders checks of all 11 sound ferries',
  byline: 'Jonas Verrall',
  published: '2026-10-27T13:40:00Z',
  section: 'Region',
  tags: ['Skerrin ferry', 'Edwin Karsh'],
  leadImage: { image: 'ferry', caption: 'Ferries laid up at the north quay.', credit: 'Northline' },
  body: `
PORT AVERLY (Northline) — Transport Minister Edwin Karsh on Tuesday ordered inspections of all 11 passenger ferries on Marlow Sound, one month after a crash that has been blamed on a failed rudder pump.

“No ship sails on Sunday unless an inspector has turned its wheel,” Karsh told parliament.

He said the checks would take about two weeks and cost $1.4 million, which the operators would have to pay. The opposition called the order late. “The minister has discovered the sea,” said Hanne Lyster, its transport speaker.

Karsh’s decision follows a [fatal accident](skerrin-ferry-passenger-dies) on 27 September. A preliminary report said two weeks ago that a log entry about the steering had been deleted.

The pump is made by Orrin Hydraulics, a company in Saltby. Orrin said in an email that it had delivered 64 such pumps since 2009 and knew of “two events, neither involving injury.” It recommended that seals be replaced every four years; those of the Lady Rosalind were last changed in 2020, according to the yard that did the work.

Gareth Holloway, chief executive of Marlow Sound Ferries, welcomed the inspections. He said that his company had nothing to hide and had begun its own checks on 19 October.

Two other operators, Blue Heron Lines and the Skerrin Mail Boat, complained that they were being punished for another’s mistake. “We changed our seals in the spring,” said Piet Oosterling, the owner of Blue Heron. “I can show him the receipt.”

Shares in Marlow Sound Ferries fell 9 per cent on Tuesday. They have lost a third of their value since the crash.
`,
  expected: {
    people: [
      {
        name: 'Edwin Karsh',
        role: 'Transport Minister',
        kind: 'person',
        quotes: 2,
        saying: ['has turned its wheel', 'would take about two weeks'],
      },
      {
        name: 'Hanne Lyster',
        role: 'transport speaker',
        kind: 'person',
        quotes: 1,
        saying: ['has discovered the sea'],
      },
      { name: 'The opposition', kind: 'organisation', quotes: 1 },
      { name: 'preliminary report', kind: 'organisation', quotes: 1, saying: ['had been deleted'] },
      { name: 'Orrin Hydraulics', kind: 'organisation', quotes: 2, saying: ['two events, neither involving injury'] },
      { name: 'the yard that did the work', kind: 'unnamed', quotes: 1 },
      {
        name: 'Gareth Holloway',
        role: 'chief executive of Marlow Sound Ferries',
        kind: 'person',
        quotes: 1,
        saying: ['nothing to hide'],
      },
      {
        name: 'Piet Oosterling',
        role: 'the owner of Blue Heron',
        kind: 'person',
        quotes: 1,
        saying: ['We changed our seals'],
      },
      { name: 'Two other operators', kind: 'unnamed', quotes: 1, saying: ['punished for another’s mistake'] },
    ],
    claims: [
      { contains: 'on Tuesday ordered inspections', from: '2026-10-27', to: '2026-10-27' },
      { contains: 'on 27 September', from: '2026-09-27', to: '2026-09-27' },
      {
        contains: 'had delivered 64 such pumps since 2009',
        from: '2009-01-01',
        to: '2026-10-27',
        speaker: 'Orrin Hydraulics',
      },
      {
        contains: 'were last changed in 2020',
        from: '2020-01-01',
        to: '2020-12-31',
        speaker: 'the yard that did the work',
      },
      {
        contains: 'had begun its own checks on 19 October',
        from: '2026-10-19',
        to: '2026-10-19',
        speaker: 'Gareth Holloway',
      },
      { contains: 'fell 9 per cent on Tuesday', from: '2026-10-27', to: '2026-10-27' },
    ],
    prior: ['skerrin-ferry-passenger-dies', 'log-entry-on-ferry-steering-was-deleted-board-finds'],
  },
};
