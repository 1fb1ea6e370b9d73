import type { SampleArticle } from '../article';

export const tunnelBillClimbs: SampleArticle = {
  slug: 'tunnel-bill-climbs-to-486-million',
  outlet: 'wire',
  story: 'tunnel',
  title: 'Port Averly tunnel bill climbs to $486 million before first shovel',
  byline: 'Agnes Torrey',
  published: '2026-10-12T16:00:00Z',
  section: 'Business',
  tags: ['Millrace tunnel', 'Kestrel-Boyd'],
  leadImage: { image: 'tunnel', caption: 'A test shaft near the Corn Market.', credit: 'Averly Water' },
  body: `
PORT AVERLY (Northline) — The Millrace flood tunnel will cost $486 million, $74 million more than the city council was told when it approved the project on 1 October, the utility behind it said on Monday.

Averly Water said the increase came from gas mains that must be moved and from a rise in the price of steel of 12 per cent since July.

“The number has changed because the facts have changed,” project director Yusuf Demir told analysts on a call. He added that he did not expect it to change again.

Councillor Neil Sorrell, who had named a figure of “half a billion” during the debate, said he took no pleasure in being nearly right. “Eleven days,” he said. “It lasted eleven days.”

The mayor, Lucia Brandt, said in a statement that she had learned of the increase on Friday and was “not amused.” She asked the utility for a full account by the end of the month.

Kestrel-Boyd, the contractor, said that its price had not changed. Its chief financial officer, Daniel Brandt, told Northline that the additional cost arose “on the city’s side of the fence.” Mr. Brandt is the mayor’s younger brother.

Ratings agency Feld & Partners warned in a note to clients that the city’s debt, $1.9 billion at the end of 2025, left “little room for surprises.”

Construction unions said the work should go ahead. “You don’t cancel an umbrella because it got dearer,” said Bo Lindgren of the Tunnellers’ Federation, whose 600 members would dig the shaft.
`,
  expected: {
    people: [
      { name: 'Averly Water', kind: 'organisation', quotes: 2, saying: ['will cost $486 million'] },
      {
        name: 'Yusuf Demir',
        role: 'project director',
        kind: 'person',
        quotes: 2,
        saying: ['because the facts have changed'],
      },
      {
        name: 'Neil Sorrell',
        role: 'Councillor',
        kind: 'person',
        quotes: 2,
        saying: ['It lasted eleven days'],
      },
      { name: 'Lucia Brandt', role: 'The mayor', kind: 'person', quotes: 2, saying: ['not amused', 'a full account'] },
      {
        name: 'Kestrel-Boyd',
        role: 'the contractor',
        kind: 'organisation',
        quotes: 1,
        saying: ['its price had not changed'],
      },
      {
        name: 'Daniel Brandt',
        role: 'chief financial officer',
        kind: 'person',
        quotes: 1,
        saying: ['on the city’s side of the fence'],
      },
      {
        name: 'Feld & Partners',
        role: 'Ratings agency',
        kind: 'organisation',
        quotes: 1,
        saying: ['little room for surprises'],
      },
      {
        name: 'Bo Lindgren',
        role: 'the Tunnellers’ Federation',
        kind: 'person',
        quotes: 1,
        saying: ['You don’t cancel an umbrella'],
      },
      { name: 'Construction unions', kind: 'unnamed', quotes: 1 },
    ],
    claims: [
      { contains: 'of 12 per cent since July', from: '2026-07-01', to: '2026-10-12', speaker: 'Averly Water' },
      {
        contains: 'had learned of the increase on Friday',
        from: '2026-10-09',
        to: '2026-10-09',
        speaker: 'Lucia Brandt',
      },
      { contains: '$1.9 billion at the end of 2025', from: '2025-01-01', to: '2025-12-31', speaker: 'Feld & Partners' },
    ],
    prior: ['council-backs-millrace-tunnel-in-7-4-vote'],
  },
};
