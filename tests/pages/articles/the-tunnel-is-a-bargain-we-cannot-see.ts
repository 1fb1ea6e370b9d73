import type { SampleArticle } from '../article';

export const tunnelIsABargain: SampleArticle = {
  slug: 'the-tunnel-is-a-bargain-we-cannot-see',
  outlet: 'ledger',
  story: 'tunnel',
  title: 'Opinion: The tunnel is a bargain we cannot see',
  standfirst: 'Good drains are invisible, which is why cities put them off.',
  byline: 'Philippa Grose',
  published: '2026-10-23T05:00:00-04:00',
  section: 'Opinion',
  tags: ['Millrace tunnel'],
  leadImage: { image: 'flood', caption: 'Tarrant Street after the flood of 2025.', credit: 'Ledger file photo' },
  body: `
Nobody has ever cut a ribbon in front of a drain and felt it in the heart. Bridges get songs. Drains get audits.

I have lived in this city for 40 years and have watched it put off the same job under five mayors. In 1998 the council commissioned a study, called “Room for Water,” and filed it. In 2007 it commissioned another, which quoted the first. By the third I had stopped counting.

So forgive me if I am not shocked that the Millrace tunnel, [approved three weeks ago](council-backs-millrace-tunnel-in-7-4-vote) at $412 million, is now said to cost $486 million. Of course it is. The “savings” were never savings; they were the parts that nobody had looked at.

The question is not what the tunnel costs. The question is what it costs not to have it. The flood of Nov. 9, 2025, damaged 430 homes, closed the hospital’s lower floor for a month and cost insurers $96 million. Do that five times and you have bought the tunnel without getting one.

Neil Sorrell, whose arithmetic I respect more than his politics, told me over coffee on Tuesday that I was comparing apples and umbrellas. “You assume it works,” he said. “I have never met a tunnel that came with a guarantee.”

Fair enough. But I have never met a flood that came with a refund.

My grandmother, who survived the loss of the Corncrake, used to say that water is patient. We should be more impatient than it is. Let the auditor audit; let the lawyers write letters. And let somebody, please, start digging.
`,
  expected: {
    people: [
      { name: 'Neil Sorrell', kind: 'person', quotes: 2, saying: ['You assume it works'] },
      { name: 'My grandmother', kind: 'unnamed', quotes: 1, saying: ['water is patient'] },
    ],
    claims: [
      { contains: 'In 1998 the council commissioned a study', from: '1998-01-01', to: '1998-12-31' },
      { contains: 'In 2007 it commissioned another', from: '2007-01-01', to: '2007-12-31' },
      { contains: 'The flood of Nov. 9, 2025, damaged 430 homes', from: '2025-11-09', to: '2025-11-09' },
    ],
    prior: ['council-backs-millrace-tunnel-in-7-4-vote', 'tunnel-bill-climbs-to-486-million'],
  },
};
