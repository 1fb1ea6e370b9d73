import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import { cover } from '../../../lib/archive/cover';
import { Index } from '../../../lib/archive/index-search';
import { put } from '../../../lib/archive/save';
import { migrate } from '../../../lib/archive/schema';
import type { CoverageItem } from '../../../lib/coverage/coverage';
import type { Article } from '../../../lib/extract/article';
import { database } from './in-memory';

const db = database();
migrate(db);

const CREW = `The Lorne left Averly at dusk with 212 passengers. Fire broke out in the engine room near the Skerrin light, and the crew fought it
with hoses until the coastguard came. Captain Ida Quell ordered everybody into the boats. The line has sailed for forty winters without a
fire. Families waited on the quay at Averly, where the town hall was heated all night and the baker opened early.`;
const MONDAY = {
  url: 'https://courier.test/monday',
  title: 'Fire on the Lorne ferry off Averly',
  published: '2025-05-12',
  body: `At least nine people have died in a fire on the Lorne ferry off Averly, the coastguard said. ${CREW}`,
};
const OTHER = {
  url: 'https://courier.test/other',
  title: 'Eight die as bus leaves road in Oxholm',
  published: '2025-05-12',
  body: 'Eight people died on Sunday when a bus left the road in Oxholm. The toll on the road has been high this spring.',
};
const TUESDAY = `The toll of the fire on the Lorne ferry off Averly rose on Tuesday. By the evening 14 people had died. Divers searched the
cabins of the Lorne, which was towed from the Skerrin light to Averly in the night. Captain Ida Quell was heard by the coastguard for six
hours and went home. The fire had begun in the engine room, where a fuel line had burst, an engineer of the line said. Of its passengers
many had taken to the boats before the coastguard came; the town hall of Averly stays open to their families.`;

/** What is shown of the claims, with a figure that differs. */
function differing(): (CoverageItem & { claim: string })[] {
  const published = '2025-05-13';
  const title = 'Toll of Lorne ferry fire off Averly rises';
  const article = {
    title,
    text: TUESDAY,
    published,
    url: 'https://courier.test/tuesday',
    links: [] as Article['links'],
  } as Article;
  const report = analyse({ ...article, lang: 'en' });
  const { claims } = cover(new Index(db), { article, report }, { now: published, timeLeft: () => true });
  return Object.entries(claims).flatMap(([place, items]) => {
    const claim = report.claims[Number(place)];
    return items
      .filter(({ figure }) => figure)
      .map((item) => ({ ...item, claim: claim ? TUESDAY.slice(claim.start, claim.end) : '' }));
  });
}

it('shows an earlier toll of the event beside one that says nothing of what it counts', () => {
  for (const article of [MONDAY, OTHER]) put(db, { ...article, site: null, provenance: 'read' }, article.published);
  const [item, ...more] = differing();
  expect(more).toEqual([]);
  expect(item?.url).toBe(MONDAY.url);
  const { claim = '', figure } = item ?? {};
  expect(figure && [claim.slice(...figure.now), figure.text.slice(...figure.earlier)]).toEqual(['14', 'nine']);
  expect(item?.snippet?.text).toBe(figure?.text);
});

describe('a claim whose sentence links to a headline with another toll', () => {
  const text =
    'Two people died and 19 were hurt when a tram left its rails at Cobb Street on May 9. The inquiry goes on.';
  const [start, end] = [text.indexOf('left its rails'), text.indexOf(' at Cobb')];
  const figuresOf = (title: string, published: string) => {
    const link = { url: 'https://courier.test/tram', title, published, span: [start, end] as [number, number] };
    const article = {
      title: 'Inquiry into tram crash',
      text,
      published: '2025-06-02',
      url: 'https://courier.test/inquiry',
      lang: 'en',
    };
    const read = { article: { ...article, links: [link] } as Article, report: analyse(article) };
    const { claims } = cover(new Index(db), read, { now: '2025-06-02', timeLeft: () => true });
    return Object.values(claims)
      .flat()
      .flatMap(({ figure }) => figure?.text ?? []);
  };

  it('shows both', () => {
    expect(figuresOf('12 hurt as tram derails', '2025-05-10')).toEqual(['12 hurt as tram derails']);
  });

  it('shows nothing of another time, and nothing where only its own words are known', () => {
    expect(figuresOf('12 hurt as tram derails', '2025-05-30')).toEqual([]);
    expect(figuresOf('12 hurt as tram derails', '2025-04-02')).toEqual([]);
    expect(figuresOf('left its rails', '2025-05-10')).toEqual([]);
  });
});
