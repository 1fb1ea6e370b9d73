import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../lib/coverage/document';
import { questionOf } from '../../../lib/coverage/question';
import { rankStory } from '../../../lib/coverage/rank-story';
import { sharedBy, tellingOf } from '../../../lib/coverage/telling';

const rarity = { total: 1_000, documents: () => 5 };
const asked = {
  title: 'Vat fire closes Tamberley brewery',
  text: 'A fire in a copper vat closed the Tamberley brewery on Monday. The blaze broke out at 4.40 and took 63 firefighters until noon to put out. Loss adjuster Una Prell put the damage at 310,000 crowns.',
  published: '2025-05-12',
};
const DAMAGE = `Its owners hope to bottle again within weeks, since the malt stores and the cellars were spared. Nobody was
  hurt. Neighbours in Cooper Lane kept their windows closed until evening, and pupils of the school opposite were sent home early with a
  sweet smell in their coats. Inspectors will look at the boiler, which was last serviced in autumn, and at the wiring of the hall, parts of
  which are older than the street lamps. A spokesman thanked the crews, who had come from four valleys and were given bread and soup by
  the inn. Deliveries to taverns go on from a store in the next town, he added, and no job would be lost.`;
const REGATTA = `Twenty boats had entered, six of them rowed by schools, and the wind was kind. The winner, a crew from the island,
  led from the second buoy and was never caught, though the ferrymen came within a length of it at the bend. Visitors sat on the dyke with
  baskets and umbrellas, bands played on two barges, and a choir of dockers sang until the lamps were lit. The mayor promised a new
  landing stage before next summer, for the old one sways. Trophies for the juniors were carved by apprentices of the boatyard, and the
  takings, a purse of coins and some notes, go to the lifeboat.`;
const sameFire = {
  title: 'Brewery in Tamberley shut after fire',
  body: `The Tamberley brewery was shut on Monday after a fire in a copper vat. It took 63 firefighters until noon to put out, and the damage was put at 310,000 crowns by Una Prell. ${DAMAGE}`,
};
const otherMatter = {
  title: 'Director of brewery opens the regatta',
  body: `The Tamberley brewery gave the prize of the regatta, a copper vat of ale. Its director opened the race on Monday before a small crowd, and Una Prell came third. ${REGATTA}`,
};
const LOFT = `The loft held hops for two seasons and went up at once. Ladders were too short for the gable, so a crane from the quarry was
  driven over. Tourists in the guest rooms climbed out by the stable roof. The founder, aged ninety, watched from the chapel steps in a
  blanket. Insurers are to come on Thursday with a photographer. The brewery had celebrated its jubilee only in March, with a bishop and
  a brass band, and a book of its labels was to be printed. Its rival upstream has lent two tanks, so that the yeast at least is saved.`;
const otherFire = [
  {
    title: 'Brewery in Oxholm burns down to the walls',
    body: `The brewery in Oxholm burned down on Monday. The fire began in the hop loft, said fire chief Bram Osk, and 41 firefighters came. ${LOFT}`,
  },
  {
    title: 'Oxholm brewery lost to fire in hop loft',
    body: `A fire in the hop loft destroyed the brewery in Oxholm on Monday, fire chief Bram Osk said; 41 firefighters could not save it. ${LOFT.split('. ').reverse().join('. ')}`,
  },
];

const reportOf = (article: { title: string; body: string }, id = 0, published = '2025-05-12') =>
  documentOf({
    ...article,
    id,
    url: `https://courier.test/${id}`,
    published,
    site: null,
    lang: 'en',
    provenance: 'read',
  });

function listsOf(earlier: { title: string; body: string }[], published?: string): string[] {
  const question = questionOf({ ...asked, words: 30, postings: 1_000 }, rarity);
  const documents = earlier.map((article, id) => reportOf(article, id, published));
  const ranked = rankStory(question, asked, documents, rarity);
  return ranked.map(({ document, list }) => `${document.title}: ${list}`).sort();
}

describe('the same story', () => {
  it('is another report of the event, not another matter of those in it', () => {
    expect(listsOf([sameFire, otherMatter])).toEqual([
      'Brewery in Tamberley shut after fire: same-story',
      'Director of brewery opens the regatta: background',
    ]);
  });

  it('is not a like event of the same day that has reports of its own', () => {
    expect(listsOf([sameFire, ...otherFire])).toEqual([
      'Brewery in Oxholm burns down to the walls: background',
      'Brewery in Tamberley shut after fire: same-story',
      'Oxholm brewery lost to fire in hop loft: background',
    ]);
  });

  it('is told in an agency report, at however many places it stands', () => {
    const places = Array.from({ length: 4 }, () => sameFire);
    expect(listsOf(places)).toEqual(places.map(({ title }) => `${title}: same-story`));
  });

  it('is empty when all there is, and so the best there is, is another matter', () => {
    expect(listsOf([otherMatter])).toEqual(['Director of brewery opens the regatta: background']);
  });

  it('is told by as little as a summary', () => {
    const summary = { title: sameFire.title, body: sameFire.body.slice(0, 90) };
    expect(listsOf([summary])).toEqual(['Brewery in Tamberley shut after fire: same-story']);
  });

  it('ends after some days', () => {
    expect(listsOf([sameFire], '2025-05-01')).toEqual(['Brewery in Tamberley shut after fire: background']);
  });

  it('shares no figure by naming the same year', () => {
    const fire = tellingOf('', 'In 2024 it took 63 firefighters.');
    const figures = (body: string) => sharedBy(fire, reportOf({ title: '', body })).figures;
    expect(figures('Since 2024 they sold 410 barrels.')).toBe(0);
    expect(figures('All 63 are well.')).toBeGreaterThan(0);
  });
});
