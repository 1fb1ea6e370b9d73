import type { SampleArticle } from '../article';

export const ferryStrikesWallOffPortAverly: SampleArticle = {
  slug: 'ferry-strikes-wall-off-port-averly',
  outlet: 'wire',
  story: 'ferry',
  title: 'Passenger ferry strikes harbour wall off Port Averly, injuring at least nine',
  byline: 'Northline staff',
  published: '2026-09-28T00:35:00Z',
  section: 'Region',
  tags: ['Skerrin ferry'],
  leadImage: { image: 'breakwater', caption: 'Garnet Point, at the mouth of the harbour.', credit: 'Northline' },
  body: `
PORT AVERLY (Northline) — A passenger ferry hit a harbour wall off Port Averly on Sunday evening, injuring at least nine people, the coastguard said.

The Lady Rosalind, operated by Marlow Sound Ferries, was on its way from Skerrin Island with about 200 people on board when it struck the breakwater at Garnet Point shortly before 7 p.m. local time.

“All passengers are accounted for,” said Lt. Per Aune, a coastguard spokesman. “The vessel reached its berth under its own power.”

Aune said that four of the injured had been taken to hospital and that the others were treated on the quay. He did not rule out that the number would rise.

A paramedic at the scene, who was not authorised to speak publicly, said most of the injuries were broken wrists and head wounds.

Marlow Sound Ferries said in a statement it was “aware of an incident” and would give details later.

Passengers described a jolt without warning. “The vending machine walked across the floor,” said Tove Ellingsen, a student who had been to see her parents on the island. She said that it was some minutes before anyone told her what had happened.

The breakwater, a wall of granite blocks 400 metres long, has been lit since 1911 and is marked on every chart. Visibility was good, according to the harbour office, and the tide was slack.

It was the second mishap for the ship in three years. In March 2024 the Lady Rosalind lost power and drifted for two hours with 140 people aboard.

Ferries carried 1.3 million passengers across the sound in 2025, according to the provincial transport office.
`,
  expected: {
    people: [
      { name: 'Tove Ellingsen', role: 'a student', kind: 'person', quotes: 2, saying: ['vending machine walked'] },
      { name: 'the harbour office', kind: 'organisation', quotes: 1, saying: ['Visibility was good'] },
      {
        name: 'Per Aune',
        role: 'a coastguard spokesman',
        kind: 'person',
        quotes: 2,
        saying: ['All passengers are accounted for'],
      },
      { name: 'the coastguard', kind: 'organisation', quotes: 1 },
      { name: 'Marlow Sound Ferries', kind: 'organisation', quotes: 1, saying: ['aware of an incident'] },
      { name: 'provincial transport office', kind: 'organisation', quotes: 1 },
      { name: 'A paramedic at the scene', kind: 'unnamed', quotes: 1, saying: ['broken wrists and head wounds'] },
    ],
    claims: [
      { contains: 'has been lit since 1911', from: '1911-01-01', to: '2026-09-28' },
      { contains: 'hit a harbour wall off Port Averly on Sunday evening', from: '2026-09-27', to: '2026-09-27' },
      { contains: 'lost power and drifted for two hours', from: '2024-03-01', to: '2024-03-31' },
      {
        contains: 'carried 1.3 million passengers',
        from: '2025-01-01',
        to: '2025-12-31',
        speaker: 'provincial transport office',
      },
    ],
    prior: [],
  },
};
