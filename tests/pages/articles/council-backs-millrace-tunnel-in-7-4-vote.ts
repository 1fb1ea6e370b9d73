import type { SampleArticle } from '../article';

export const councilBacksMillraceTunnel: SampleArticle = {
  slug: 'council-backs-millrace-tunnel-in-7-4-vote',
  outlet: 'ledger',
  story: 'tunnel',
  title: 'Council backs $412 million Millrace tunnel in 7-4 vote',
  standfirst: 'Work on the flood tunnel under Tarrant Street could start this month.',
  byline: 'Wendell Okafor',
  published: '2026-10-01T21:10:00-04:00',
  section: 'City Hall',
  tags: ['Millrace tunnel', 'City Council'],
  leadImage: {
    image: 'council',
    caption: 'The council chamber during Thursday’s debate.',
    credit: 'Dario Quell / The Ledger',
  },
  body: `
The Port Averly City Council voted 7-4 on Thursday to build the Millrace tunnel, a 2.8-mile flood drain under the oldest part of the city that is expected to cost $412 million.

Mayor Lucia Brandt, who has campaigned for the project since 2022, said the vote would “end the age of sandbags.”

“Three times in ten years we have carried people out of their kitchens in boats,” Brandt said. “I do not intend to do it a fourth time.”

Opponents said the city was signing a blank check. Councilman Neil Sorrell, an accountant by trade, argued that the estimate left out the price of moving the gas mains under Tarrant Street. “I asked for one number,” he said. “I got a brochure.”

Sorrell predicted that the tunnel would cost “half a billion, and then some.” Yusuf Demir, the project’s director at Averly Water, rejected that. He told the council the estimate had been checked by two outside firms in July and that it contained a reserve of $38 million.

> This is the most examined hole in the ground in the history of the province, and nobody has dug it yet.
> — Yusuf Demir, to the council

The debate went on for five hours. Ana Whitlock, the chair of the finance committee, voted yes but said she would come back to the figures every quarter. “My support is not a gift,” said Whitlock. “It is a loan.”

## What happens next

The contract goes to Kestrel-Boyd, a builder that finished the Garnet Bridge in 2019, a year late. The company said it would start moving pipes on Oct. 19.

- Tarrant Street closes to cars between Mill Lane and the Corn Market.
- Buses 4 and 11 move to Quay Road.
- The first drill is due in March.

Walter Amadi, whose bakery has stood on Tarrant Street since 1994, listened from the gallery. Asked what he would tell the mayor, he shrugged. “Tell her the bread comes out at six,” he said. “Tell her people have to be able to get to it.”

The last flood, on Nov. 9, 2025, damaged 430 homes.
`,
  expected: {
    people: [
      {
        name: 'Lucia Brandt',
        role: 'Mayor',
        kind: 'person',
        quotes: 2,
        saying: ['end the age of sandbags', 'carried people out of their kitchens'],
      },
      {
        name: 'Neil Sorrell',
        role: 'Councilman',
        kind: 'person',
        quotes: 3,
        saying: ['I got a brochure', 'half a billion, and then some'],
      },
      {
        name: 'Yusuf Demir',
        role: 'the project’s director',
        kind: 'person',
        quotes: 2,
        saying: ['checked by two outside firms', 'most examined hole in the ground'],
      },
      {
        name: 'Ana Whitlock',
        role: 'the chair of the finance committee',
        kind: 'person',
        quotes: 2,
        saying: ['My support is not a gift'],
      },
      { name: 'Walter Amadi', kind: 'person', quotes: 1, saying: ['the bread comes out at six'] },
      { name: 'Kestrel-Boyd', kind: 'organisation', quotes: 1, saying: ['start moving pipes'] },
      { name: 'Opponents', kind: 'unnamed', quotes: 1, saying: ['signing a blank check'] },
    ],
    claims: [
      { contains: 'voted 7-4 on Thursday', from: '2026-10-01', to: '2026-10-01' },
      { contains: 'who has campaigned for the project since 2022', from: '2022-01-01', to: '2026-10-01' },
      {
        contains: 'checked by two outside firms in July',
        from: '2026-07-01',
        to: '2026-07-31',
        speaker: 'Yusuf Demir',
      },
      { contains: 'finished the Garnet Bridge in 2019', from: '2019-01-01', to: '2019-12-31' },
      { contains: 'whose bakery has stood on Tarrant Street since 1994', from: '1994-01-01', to: '2026-10-01' },
      { contains: 'The last flood, on Nov. 9, 2025', from: '2025-11-09', to: '2025-11-09' },
    ],
    prior: [],
  },
};
