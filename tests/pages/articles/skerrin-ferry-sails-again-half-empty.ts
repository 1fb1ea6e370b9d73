import type { SampleArticle } from '../article';

export const skerrinFerrySailsAgain: SampleArticle = {
  slug: 'skerrin-ferry-sails-again-half-empty',
  outlet: 'courier',
  story: 'ferry',
  title: 'Skerrin ferry sails again, half empty',
  standfirst:
    'A replacement ship made the first crossing for seven weeks on Tuesday. Many islanders stayed on the quay.',
  byline: 'Imogen Stray',
  published: '2026-11-17T13:00:00-05:00',
  section: 'Harbour',
  tags: ['Skerrin ferry'],
  leadImage: {
    image: 'ferry',
    caption: 'The Maid of Skerrin leaves Port Averly on Tuesday.',
    credit: 'Fenella Roe/The Courier',
  },
  body: `
At 6.40am on Tuesday, 51 days after the Lady Rosalind hit the breakwater at Garnet Point, a ferry left Port Averly for Skerrin Island. The Maid of Skerrin has room for 180 people. She carried 83, of whom 14 were journalists.

‘I came for the coffee,’ said Astrid Moe, who runs the island’s post office and had spent two hours a day on the bus since September. ‘And because somebody has to be first.’

The ship passed her inspection last Thursday. Marlow Sound Ferries has fitted a second pump, put a rope across the stairs and recorded an announcement, which was played as the light came into view: ‘Please be seated until we are alongside.’

There was applause. ‘It is the sentence that was missing,’ said Priya Nandakumar, the nurse who treated the injured on the night of the crash. She had sworn [at the inquiry](ferry-inquiry-opens-as-it-happened) not to board a boat again.

What changed her mind? ‘My sons,’ she said. ‘They said I was being silly, and they were right.’

Beatrix Lund, who has run the company since its chief executive [resigned last week](ferry-chief-resigns-after-deleted-log-entry), stood at the rail throughout. She said that bookings were 60% below those of last November and that she expected them to recover ‘at the speed of trust’. She apologised to the islanders, in person and one by one.

Not everybody accepted. ‘She is polite,’ said Leonard Pym, who broke his wrist in the crash and had come only to watch. ‘So was the last one.’

The provincial transport office says the free buses over the Garnet Bridge will stop on 30 November. They have carried 214,000 passengers since they began on 29 September, it said.

Ruth Holloway of the Seafarers’ Union said her members were ‘cautiously proud’. Asked whether she would take the boat herself, she laughed. ‘I have a ticket for the 4.15,’ she said.
`,
  expected: {
    people: [
      {
        name: 'Astrid Moe',
        role: 'runs the island’s post office',
        kind: 'person',
        quotes: 1,
        saying: ['I came for the coffee'],
      },
      {
        name: 'Priya Nandakumar',
        role: 'the nurse who treated the injured',
        kind: 'person',
        quotes: 3,
        saying: ['the sentence that was missing', 'My sons'],
      },
      {
        name: 'Beatrix Lund',
        role: 'has run the company',
        kind: 'person',
        quotes: 1,
        saying: ['at the speed of trust'],
      },
      { name: 'Leonard Pym', kind: 'person', quotes: 1, saying: ['She is polite'] },
      {
        name: 'The provincial transport office',
        kind: 'organisation',
        quotes: 2,
        saying: ['have carried 214,000 passengers'],
      },
      {
        name: 'Ruth Holloway',
        role: 'the Seafarers’ Union',
        kind: 'person',
        quotes: 2,
        saying: ['cautiously proud', 'I have a ticket for the 4.15'],
      },
    ],
    claims: [
      { contains: 'At 6.40am on Tuesday, 51 days after', from: '2026-11-17', to: '2026-11-17' },
      { contains: 'The ship passed her inspection last Thursday', from: '2026-11-12', to: '2026-11-12' },
      { contains: 'had spent two hours a day on the bus since September', from: '2026-09-01', to: '2026-11-17' },
      { contains: 'resigned last week', from: '2026-11-09', to: '2026-11-15' },
      {
        contains: 'since they began on 29 September',
        from: '2026-09-29',
        to: '2026-11-17',
        speaker: 'The provincial transport office',
      },
    ],
    prior: [
      'ferry-chief-resigns-after-deleted-log-entry',
      'ferry-inquiry-opens-as-it-happened',
      'twelve-hurt-as-skerrin-ferry-hits-breakwater',
    ],
  },
};
