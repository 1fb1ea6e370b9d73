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
const sameFire = {
  title: 'Brewery in Tamberley shut after fire',
  body: 'The Tamberley brewery was shut on Monday after a fire in a copper vat. It took 63 firefighters until noon to put out, and the damage was put at 310,000 crowns by Una Prell.',
};
const otherMatter = {
  title: 'Director of brewery opens the regatta',
  body: 'The Tamberley brewery gave the prize of the regatta, a copper vat of ale. Its director opened the race on Monday before a small crowd, and Una Prell came third.',
};

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

  it('is empty when all there is, and so the best there is, is another matter', () => {
    expect(listsOf([otherMatter])).toEqual(['Director of brewery opens the regatta: background']);
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
