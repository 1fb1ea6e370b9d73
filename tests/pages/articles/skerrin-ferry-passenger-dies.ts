import type { SampleArticle } from '../article';

export const skerrinFerryPassengerDies: SampleArticle = {
  slug: 'skerrin-ferry-passenger-dies',
  outlet: 'wire',
  story: 'ferry',
  title: 'Passenger hurt in Skerrin ferry crash dies; injured now 16',
  byline: 'Jonas Verrall',
  published: '2026-10-06T09:15:00Z',
  section: 'Region',
  tags: ['Skerrin ferry'],
  leadImage: { image: 'hospital', caption: 'St. Brannoc Hospital in Port Averly.', credit: 'Northline' },
  body: `
PORT AVERLY (Northline) — A 67-year-old passenger injured when a ferry hit a breakwater off Port Averly died in hospital on Monday, the first death from the 27 September crash.

Henrik Dahl, a retired schoolteacher from Skerrin Island, had been in intensive care at St. Brannoc Hospital for eight days. Dr. Samuel Okoro, who treated him, said he died of “complications of a head injury.”

“He was a funny man, even on a ventilator,” said Okoro, adding that Dahl had written his nurses a poem.

The number of injured rose to 16, the coastguard said on Tuesday. Lt. Per Aune, its spokesman, said two children had been added to the list because they were examined only last week.

Investigators have [not yet explained](ferry-strikes-wall-off-port-averly) why the Lady Rosalind failed to turn. According to two people familiar with the inquiry, the voyage recorder shows that the rudder did not answer three commands.

The Marine Safety Board declined to comment.

“We mourn Mr. Dahl,” Marlow Sound Ferries said in a statement. The operator said it would pay for the funeral and had set aside $3 million for passengers’ claims.

Dahl’s daughter, Sunniva, a violinist in the Port Averly Symphony, wrote on her page that her father had taken the same boat every Sunday since 1996. “He trusted it the way you trust a chair,” she wrote.

The deadliest accident on the sound was the loss of the steamer Corncrake in 1951, in which 38 people drowned.
`,
  expected: {
    people: [
      {
        name: 'Samuel Okoro',
        role: 'Dr.',
        kind: 'person',
        quotes: 3,
        saying: ['complications of a head injury', 'even on a ventilator', 'had written his nurses a poem'],
      },
      { name: 'Per Aune', role: 'spokesman', kind: 'person', quotes: 1, saying: ['two children had been added'] },
      { name: 'the coastguard', kind: 'organisation', quotes: 1 },
      {
        name: 'two people familiar with the inquiry',
        kind: 'unnamed',
        quotes: 1,
        saying: ['the rudder did not answer'],
      },
      {
        name: 'Marlow Sound Ferries',
        kind: 'organisation',
        quotes: 2,
        saying: ['We mourn Mr. Dahl', 'set aside $3 million'],
      },
      { name: 'Sunniva', kind: 'person', quotes: 2, saying: ['the way you trust a chair'] },
    ],
    claims: [
      { contains: 'died in hospital on Monday', from: '2026-10-05', to: '2026-10-05' },
      { contains: 'The number of injured rose to 16', from: '2026-10-06', to: '2026-10-06', speaker: 'the coastguard' },
      { contains: 'they were examined only last week', from: '2026-09-28', to: '2026-10-04', speaker: 'Per Aune' },
      {
        contains: 'had taken the same boat every Sunday since 1996',
        from: '1996-01-01',
        to: '2026-10-06',
        speaker: 'Sunniva',
      },
      { contains: 'the loss of the steamer Corncrake in 1951', from: '1951-01-01', to: '1951-12-31' },
    ],
    prior: [
      'ferry-strikes-wall-off-port-averly',
      'twelve-hurt-as-skerrin-ferry-hits-breakwater',
      'fourteen-injured-as-captain-of-lady-rosalind-is-named',
    ],
  },
};
