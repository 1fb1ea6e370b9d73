import type { SampleArticle } from '../article';

export const councilHaltsTunnel: SampleArticle = {
  slug: 'council-halts-tunnel-by-one-vote',
  outlet: 'wire',
  story: 'tunnel',
  title: 'Port Averly council halts flood tunnel by one vote',
  byline: 'Agnes Torrey',
  published: '2026-11-14T01:20:00Z',
  section: 'Region',
  tags: ['Millrace tunnel'],
  leadImage: { image: 'council', caption: 'Supporters of the tunnel outside City Hall.', credit: 'Northline' },
  body: `
PORT AVERLY (Northline) — The city council of Port Averly voted 6-5 late on Friday to suspend work on the Millrace flood tunnel, six weeks after approving it, and gave its planners until 31 January to come up with a cheaper design.

Ana Whitlock, the finance chair, and two others changed sides. “I am not against the tunnel,” Whitlock told the chamber. “I am against being surprised by it.”

An audit on Tuesday put the cost at $538 million, up from $412 million at the time of the first vote. Neil Sorrell, who led the opposition, said the result was “a good day for long division.”

Mayor Lucia Brandt, who had asked for the vote, said that she respected it but warned of the next storm. “If the street floods this winter,” she said, “I will not say I told you so. I will bring a pump.”

Shopkeepers were divided. Claire Amadi, whose family runs a bakery on Tarrant Street, said she had cried with relief. Her father, Walter, said he had not.

“They have dug the hole, they have moved the pipes, and now they go home,” he said. “So we have the dust *and* the water.”

Kestrel-Boyd said it would claim compensation for each day of delay. The contractor, which began moving pipes [a week after the price rose to $486 million](tunnel-bill-climbs-to-486-million), has so far been paid $31 million, according to the auditor’s report. It employs 240 people on the site.

Bo Lindgren of the Tunnellers’ Federation said that 90 of his members had been sent home by text message an hour after the vote. He called it “a shabby way to treat people who dig for you.”
`,
  expected: {
    people: [
      {
        name: 'Ana Whitlock',
        role: 'the finance chair',
        kind: 'person',
        quotes: 1,
        saying: ['I am not against the tunnel'],
      },
      {
        name: 'Neil Sorrell',
        role: 'led the opposition',
        kind: 'person',
        quotes: 1,
        saying: ['a good day for long division'],
      },
      {
        name: 'Lucia Brandt',
        role: 'Mayor',
        kind: 'person',
        quotes: 3,
        saying: ['If the street floods this winter', 'she respected it'],
      },
      { name: 'Claire Amadi', kind: 'person', quotes: 1, saying: ['cried with relief'] },
      { name: 'Walter', role: 'Her father', kind: 'person', quotes: 2, saying: ['They have dug the hole'] },
      { name: 'Kestrel-Boyd', role: 'The contractor', kind: 'organisation', quotes: 1, saying: ['claim compensation'] },
      { name: 'auditor’s report', kind: 'organisation', quotes: 1 },
      {
        name: 'Bo Lindgren',
        role: 'the Tunnellers’ Federation',
        kind: 'person',
        quotes: 2,
        saying: ['a shabby way to treat people'],
      },
    ],
    claims: [
      { contains: 'voted 6-5 late on Friday', from: '2026-11-13', to: '2026-11-13' },
      { contains: 'An audit on Tuesday put the cost at $538 million', from: '2026-11-10', to: '2026-11-10' },
    ],
    prior: [
      'tunnel-bill-climbs-to-486-million',
      'audit-puts-tunnel-at-538m-and-faults-utility',
      'council-backs-millrace-tunnel-in-7-4-vote',
    ],
  },
};
