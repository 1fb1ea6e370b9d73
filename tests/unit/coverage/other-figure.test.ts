import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../lib/analyse/claims/quantities';
import { claimWordsOf } from '../../../lib/analyse/claims/words/claim-words';
import { otherFigure } from '../../../lib/coverage/other-figure';
import { questionOf } from '../../../lib/coverage/question';

const vocabulary = claimWordsOf('en');
if (!vocabulary) throw new Error('No English vocabulary.');
const rarity = { total: 1_000, documents: () => 5 };

/** "ours / theirs", or null where nothing differs. */
function differs(claim: string, body: string, published = '2025-05-02'): string | null {
  const quantities = quantitiesIn(claim, [0, claim.length], [], vocabulary as NonNullable<typeof vocabulary>);
  const { words } = questionOf({ text: claim, words: 10, postings: 1_000 }, rarity);
  const found = otherFigure(
    { text: claim, quantities, published: '2025-05-13' },
    { body, lang: 'en', published },
    words,
  );
  return found && `${claim.slice(...found.now)} / ${found.text.slice(...found.earlier)}`;
}

describe('a figure that an earlier article gives otherwise', () => {
  it.each([
    [
      'a count of people',
      'The fire at the Ostrava depot killed 12 people on Tuesday.',
      'Smoke hung over the town. The fire at the depot in Ostrava killed 8 people, the brigade said.',
      '12 people / 8 people',
    ],
    [
      'money',
      'The council said the Millrace tunnel would cost £340 million.',
      'In May the council put the cost of the Millrace tunnel at £290 million.',
      '£340 million / £290 million',
    ],
    [
      'a percentage',
      'Unemployment in Carrow rose to 7.2% in March.',
      'Unemployment in Carrow rose to 6.9% in the first count.',
      '7.2% / 6.9%',
    ],
    [
      'nothing, when the earlier one gives ours too',
      'The fire at the Ostrava depot killed 12 people.',
      'The fire at the Ostrava depot killed 12 people, not 8 people as first reported.',
      null,
    ],
    [
      'nothing, when something else is counted',
      'The fire at the Ostrava depot killed 12 people.',
      'The Ostrava depot, where the fire broke out, is run by 15 engineers.',
      null,
    ],
    [
      'nothing, when the sentence is about something else',
      'The fire at the Ostrava depot killed 12 people.',
      'A bus crash in Brno killed 9 people last year.',
      null,
    ],
    [
      'nothing, when it is somebody’s age',
      'One passenger of the ferry died and 19 were injured when it struck the breakwater.',
      'A 67-year-old passenger injured when the ferry struck the breakwater has died.',
      null,
    ],
    ...[
      ['up to 300 people', '310 people'],
      ['310 people', 'more than 300 people'],
      ['about 300 people', '310 people'],
      ['30 to 40 people', '35 people'],
    ].map(([ours, theirs]): [string, string, string, null] => [
      `nothing, when both can be true: ${ours}, ${theirs}`,
      `The flood at the Ostrava depot displaced ${ours}.`,
      `The flood at the Ostrava depot displaced ${theirs}, the mayor said.`,
      null,
    ]),
    ...[
      ['£1.2bn', '£1.23bn'],
      ['£1.23 billion', '£1.2 billion'],
      ['£340 million', '£340.4m'],
      ['£2 billion', '£1,960 million'],
      ['£12,000', '£12,340'],
      ['£12,340', '£12,000'],
      ['£0.5 million', '£480,000'],
      ['about £40', '£42'],
      ['£40 million', 'roughly £42 million'],
      ['nearly £3 million', '£2.9 million'],
    ].map(([ours, theirs]): [string, string, string, null] => [
      `nothing, when one is the other rounded: ${ours}, ${theirs}`,
      `The harbour at Lindmouth cost ${ours} to dredge.`,
      `To dredge the harbour at Lindmouth cost ${theirs}, the port said.`,
      null,
    ]),
    ...[
      ['£1.2bn', '£1.3bn'],
      ['£1.23bn', '£1.27bn'],
      ['£340 million', '£342 million'],
      ['£2 billion', '£1.4 billion'],
      ['£12,000', '£12,900'],
      ['£12,340', '£12,390'],
      ['£0.5 million', '£380,000'],
      ['£40', '£42'],
      ['about £40 million', '£55 million'],
      ['£3 million', '£2.2 million'],
    ].map(([ours, theirs]): [string, string, string, string] => [
      `two amounts of money that rounding does not explain: ${ours}, ${theirs}`,
      `The harbour at Lindmouth cost ${ours} to dredge.`,
      `To dredge the harbour at Lindmouth cost ${theirs}, the port said.`,
      `${ours?.replace('about ', '')} / ${theirs}`,
    ]),
    ...[
      ['two thousand people', '2,140 people'],
      ['twelve people', '12 people'],
    ].map(([ours, theirs]): [string, string, string, null] => [
      `nothing, when words of number say as much: ${ours}, ${theirs}`,
      `The flood at the Ostrava depot displaced ${ours}.`,
      `The flood at the Ostrava depot displaced ${theirs}, the mayor said.`,
      null,
    ]),
    [
      'what is counted said before the figure',
      'The number of people hurt in the Ostrava depot fire has risen to 14, after two guards came forward.',
      'Twelve people were hurt on Tuesday in the fire at the Ostrava depot, the brigade said.',
      '14 / Twelve people',
    ],
    [
      'what is counted said before both figures',
      'The number of beds closed at Lindmouth infirmary has grown to 85.',
      'In spring the number of beds closed at Lindmouth infirmary stood at 60.',
      '85 / 60',
    ],
    [
      'a long sentence that goes on to something else',
      'The number of people hurt in the Ostrava depot fire has risen to 14, after two guards who had cycled home on their own saw a doctor in Opava with burns.',
      'Twelve people were hurt on Tuesday when a fire broke out at the depot by the river, a mile from the Ostrava tram sheds.',
      '14 / Twelve people',
    ],
    [
      'nothing, when it goes on to what the earlier sentence is about',
      'The number of people hurt in the Ostrava depot fire has risen to 14, after a bus with pupils from Opava skidded on the foam.',
      'Twelve people were on the bus with pupils from Opava.',
      null,
    ],
    [
      'nothing, when the other is a day of the month',
      'In July the Ostrava depot settled with 29 people over the fire.',
      'The fire at the Ostrava depot broke out on July 31 and people settled in.',
      null,
    ],
    [
      'nothing, when a number is part of a name',
      'The depot in Ostrava, known for its Tramway 3 repairs, will now build the Orbit 5.',
      'The depot in Ostrava was known for repairs, and will build the Orbit 4.',
      null,
    ],
    [
      'nothing, when the earlier one is another of ours',
      'Of the 120 beds at Lindmouth infirmary 57 beds are closed.',
      'At Lindmouth infirmary 57 beds are closed.',
      null,
    ],
    [
      'nothing, when they share one word by chance',
      'The mayor of Lindmouth has at last named the eight men who will crew the lifeboat at the harbour.',
      'Two men of the Lindmouth harbour met the mayor about the lifeboat.',
      null,
    ],
    [
      'nothing, when both only happened on the same weekday',
      'On Tuesday 12 guards were hurt in the fire at the Ostrava depot.',
      'On Tuesday 90 tons of paint burned in the fire at the Ostrava depot.',
      null,
    ],
    [
      'nothing, when only the kind of thing is the same',
      'The number of people hurt in the Ostrava depot fire has risen to 14.',
      'About the Ostrava depot fire, 90 people wrote to the council.',
      null,
    ],
    [
      'nothing, when another figure stands between',
      'The number of people hurt in the Ostrava depot fire of 2019 is disputed, and 14 remain in care.',
      'Twelve people were hurt in the fire at the Ostrava depot.',
      null,
    ],
    [
      'words of number against digits',
      'The flood at the Ostrava depot displaced twelve people.',
      'The flood at the Ostrava depot displaced 14 people, the mayor said.',
      'twelve people / 14 people',
    ],
    [
      'a rough figure that cannot be true as well',
      'The flood at the Ostrava depot displaced more than 300 people.',
      'The flood at the Ostrava depot displaced 140 people, the mayor said.',
      '300 people / 140 people',
    ],
    [
      'nothing, when it is of another place',
      'A first count found two cases of measles in Averly.',
      'A first count found three cases of measles, the Oxholm clinic said.',
      null,
    ],
    [
      'nothing, when other parts are as ours',
      'The clinic counts 11 cases of measles, seven cases in Averly.',
      'The clinic counts eight cases of measles in schools, seven cases in Averly.',
      null,
    ],
    [
      'the dead, when as many were hurt',
      'The fire at the Ostrava depot killed 12 people and injured 30 people.',
      'The fire at the Ostrava depot killed 8 people and injured 30 people.',
      '12 people / 8 people',
    ],
    [
      'nothing, when neither says of what',
      'By the evening 14 people had died.',
      'Eight people died on Sunday when a bus left the road in Brno.',
      null,
    ],
    [
      'nothing, when no figure is claimed',
      'The fire closed the Ostrava depot.',
      'The fire at the Ostrava depot killed 9 people.',
      null,
    ],
  ])('%s', (_, claim, earlier, expected) => {
    expect(differs(claim, earlier)).toBe(expected);
  });

  it('counts those of a class, not the class', () => {
    const claim = 'The Averly school closed when five year-seven pupils fell ill with measles.';
    const earlier = 'Last year six pupils of the Averly school fell ill with measles.';
    expect(differs(claim, earlier)).toBe('five / six');
  });

  it('of long before must be of the very same thing', () => {
    const cost = 'The council said the Millrace tunnel would cost £340 million.';
    const hospital = 'The council put the cost of the tunnel under the hospital at £290 million.';
    const tunnel = 'The Millrace tunnel would cost £290 million, the council said.';
    expect(differs(cost, hospital, '2024-01-20')).toBe(null);
    expect(differs(cost, tunnel, '2024-01-20')).toBe('£340 million / £290 million');
  });

  it.each([
    ['six pupils', 'year seven pupils', 'The Averly school closed when PUPILS fell ill with measles.'],
    ['the Trawl 2 for pupils', 'the Trawl 5 for pupils', 'The Averly school bought PUPILS after the measles.'],
    ['seven infected pupils', 'three dead pupils', 'The Averly school counted PUPILS after the measles.'],
  ])('is not what only looks like a count of the same: %s, %s', (ours, theirs, sentence) => {
    expect(differs(sentence.replace('PUPILS', ours), sentence.replace('PUPILS', theirs))).toBe(null);
  });
});
