import type { SampleArticle } from '../article';

export const mayorsBrotherHeldShares: SampleArticle = {
  slug: 'mayors-brother-held-shares-in-tunnel-builder',
  outlet: 'ledger',
  story: 'tunnel',
  title: 'Mayor’s brother held shares in tunnel builder as city picked it',
  standfirst: 'Daniel Brandt says the stake was declared. The form that should show it is blank.',
  byline: 'Wendell Okafor',
  published: '2026-10-30T17:00:00-04:00',
  section: 'City Hall',
  tags: ['Millrace tunnel', 'Kestrel-Boyd'],
  leadImage: {
    image: 'council',
    caption: 'Mayor Lucia Brandt leaves City Hall on Friday.',
    credit: 'Dario Quell / The Ledger',
  },
  body: `
Daniel Brandt, the brother of Mayor Lucia Brandt, owned $640,000 worth of shares in Kestrel-Boyd when the city chose the company to build the Millrace tunnel, documents reviewed by the Ledger show.

Mr. Brandt, 47, has been the builder’s chief financial officer since March 2025. He bought the shares in May of that year. He sold half of them on Oct. 5, four days after the City Council [approved the $412 million contract](council-backs-millrace-tunnel-in-7-4-vote).

“Everything was declared where it had to be declared,” he said by telephone on Thursday. “I am not ashamed of earning money.”

The mayor said she had not known. “My brother and I talk about our mother’s hip and about hockey,” Ms. Brandt told reporters. “We do not talk about his wallet.”

City rules require the mayor to list the business interests of close relatives. On the form she signed on Jan. 12, the space for siblings is blank. Her lawyer, Rosalind Achebe, called this “an oversight” and said a corrected form had been filed on Friday morning.

Ms. Brandt took no part in the vote, Achebe added, and the contract had been recommended by staff.

That is true, said Councilman Neil Sorrell, but it is not enough. “She didn’t have to vote,” he said. “She chose the menu.” Sorrell called on the mayor to release her calendar for 2025 and 2026.

Ana Whitlock, who voted for the tunnel, said she was “running out of patience and adjectives.” She announced that the finance committee would question both Brandts in public next month.

A former City Hall aide, who asked not to be named because she now works for a competitor of Kestrel-Boyd, said the siblings met at least twice last fall in the mayor’s office. “He had his own mug,” the aide said.

Kestrel-Boyd said in a statement that Mr. Brandt “was not involved in the bid in any capacity” and that it had won on price. Its offer was $11 million below the next one, according to city records.

Helen Prowse, the city auditor, said she had widened her inquiry. It began on Oct. 16 as a question about arithmetic, she noted. “It is now a question about people.”
`,
  expected: {
    people: [
      {
        name: 'Daniel Brandt',
        role: 'chief financial officer',
        kind: 'person',
        quotes: 1,
        saying: ['Everything was declared'],
      },
      { name: 'Lucia Brandt', role: 'Mayor', kind: 'person', quotes: 2, saying: ['talk about our mother’s hip'] },
      {
        name: 'Rosalind Achebe',
        role: 'lawyer',
        kind: 'person',
        quotes: 3,
        saying: ['an oversight', 'took no part in the vote'],
      },
      {
        name: 'Neil Sorrell',
        role: 'Councilman',
        kind: 'person',
        quotes: 3,
        saying: ['She chose the menu', 'release her calendar'],
      },
      { name: 'Ana Whitlock', kind: 'person', quotes: 2, saying: ['running out of patience and adjectives'] },
      { name: 'A former City Hall aide', kind: 'unnamed', quotes: 2, saying: ['He had his own mug'] },
      { name: 'Kestrel-Boyd', kind: 'organisation', quotes: 1, saying: ['was not involved in the bid'] },
      { name: 'city records', kind: 'organisation', quotes: 1 },
      {
        name: 'Helen Prowse',
        role: 'the city auditor',
        kind: 'person',
        quotes: 2,
        saying: ['a question about people'],
      },
    ],
    claims: [
      {
        contains: 'has been the builder’s chief financial officer since March 2025',
        from: '2025-03-01',
        to: '2026-10-30',
      },
      { contains: 'He bought the shares in May of that year', from: '2025-05-01', to: '2025-05-31' },
      { contains: 'He sold half of them on Oct. 5', from: '2026-10-05', to: '2026-10-05' },
      { contains: 'On the form she signed on Jan. 12', from: '2026-01-12', to: '2026-01-12' },
      {
        contains: 'a corrected form had been filed on Friday morning',
        from: '2026-10-30',
        to: '2026-10-30',
        speaker: 'Rosalind Achebe',
      },
      {
        contains: 'met at least twice last fall',
        from: '2025-09-01',
        to: '2025-11-30',
        speaker: 'A former City Hall aide',
      },
      { contains: 'It began on Oct. 16', from: '2026-10-16', to: '2026-10-16', speaker: 'Helen Prowse' },
    ],
    prior: [
      'council-backs-millrace-tunnel-in-7-4-vote',
      'tunnel-bill-climbs-to-486-million',
      'auditor-opens-inquiry-into-tunnel-estimate',
    ],
  },
};
