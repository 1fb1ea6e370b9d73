import type { SampleArticle } from '../article';

export const tarrantStreetBraces: SampleArticle = {
  slug: 'tarrant-street-braces-for-two-years-of-digging',
  outlet: 'courier',
  story: 'tunnel',
  title: 'Tarrant Street braces for two years of digging',
  standfirst: 'The flood tunnel has been approved. The people who live above it have questions.',
  byline: 'Rory Blenkin',
  published: '2026-10-02T14:05:00-04:00',
  section: 'City',
  tags: ['Millrace tunnel'],
  leadImage: { image: 'street', caption: 'Shops on Tarrant Street on Friday.', credit: 'Fenella Roe/The Courier' },
  body: `
At six in the morning, when the rest of Tarrant Street is dark, there is already a queue outside Amadi & Daughters. Walter Amadi opened the bakery in 1994 and has, by his own count, been flooded five times.

‘The first time you cry,’ he said on Friday, sliding a tray into the oven. ‘The fifth time you just move the flour upstairs.’

On Thursday night the city council voted by seven to four to build the Millrace tunnel, a drain wide enough for two lorries, 30 metres below his floor. It is to cost $412m and to take until 2029.

Mr Amadi supports it. His daughter Claire, who keeps the books, does not. ‘Dad thinks about water,’ said Ms Amadi. ‘I think about the two years in which nobody can park.’

She reckons that takings fell by a third in 2018, when the gas mains were replaced. ‘We let three people go. One of them was my cousin.’

Averly Water, the utility in charge, says shops will be compensated. Yusuf Demir, who directs the project, told a meeting in the Corn Market last week that nobody would be ‘worse off by a penny’. Asked on Friday how that would be worked out, a spokesman for the utility said details would follow in November.

‘It’s always November,’ said a florist across the road, who would not give her name.

## The water came at four

The street floods because it was built on a river. The mill stream was covered over in 1874, and when heavy rain meets a spring tide the water has nowhere to go. On 9 November last year it rose by a metre in 40 minutes.

Lucia Brandt, the mayor, was photographed that night in waders, carrying a cat. She has said since that it was the moment when she ‘stopped asking whether and started asking when’.

Neil Sorrell, the councillor who led the opposition to the scheme, lives two doors from the bakery. He buys his bread there and argues with its owner across the counter.

‘Neil tells me it’ll cost half a billion,’ said Mr Amadi. ‘I tell him a boat costs more if you have to buy it every year.’
`,
  expected: {
    people: [
      {
        name: 'Walter Amadi',
        kind: 'person',
        quotes: 2,
        saying: ['The first time you cry', 'I tell him a boat costs more'],
      },
      {
        name: 'Claire',
        role: 'keeps the books',
        kind: 'person',
        quotes: 3,
        saying: ['Dad thinks about water', 'We let three people go'],
      },
      {
        name: 'Averly Water',
        role: 'the utility in charge',
        kind: 'organisation',
        quotes: 1,
        saying: ['shops will be compensated'],
      },
      { name: 'Yusuf Demir', role: 'directs the project', kind: 'person', quotes: 1, saying: ['worse off by a penny'] },
      { name: 'a spokesman for the utility', kind: 'unnamed', quotes: 1 },
      { name: 'a florist across the road', kind: 'unnamed', quotes: 1, saying: ['always November'] },
      { name: 'Lucia Brandt', role: 'the mayor', kind: 'person', quotes: 1, saying: ['stopped asking whether'] },
      { name: 'Neil Sorrell', role: 'councillor', kind: 'person', quotes: 1, saying: ['half a billion'] },
    ],
    claims: [
      { contains: 'opened the bakery in 1994', from: '1994-01-01', to: '1994-12-31' },
      { contains: 'On Thursday night the city council voted', from: '2026-10-01', to: '2026-10-01' },
      { contains: 'takings fell by a third in 2018', from: '2018-01-01', to: '2018-12-31', speaker: 'Claire' },
      { contains: 'told a meeting in the Corn Market last week', from: '2026-09-21', to: '2026-09-27' },
      { contains: 'The mill stream was covered over in 1874', from: '1874-01-01', to: '1874-12-31' },
      { contains: 'On 9 November last year it rose by a metre', from: '2025-11-09', to: '2025-11-09' },
    ],
    prior: ['council-backs-millrace-tunnel-in-7-4-vote'],
  },
};
