import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/analyse/sentences';
import { siteWords } from '../../../lib/coverage/site-words';

const TEXT =
  'Residents of Port Averly saw two ferries collide on Tuesday. Residents say the ferries of Skerrin Lines were late. ' +
  'The ferries had left Averly in fog, said Orla Pym of the Marlow Courier. “Visibility was poor,” Skerrin Lines said.';

const counts: Record<string, number> = { port: 900, resid: 700, late: 800, fog: 60 };
const rarity = { total: 1_000, documents: (stem: string) => counts[stem] ?? 5 };
const sentences = splitSentences(TEXT, 'en');
const asked = {
  title: 'Two ferries collide off Averly',
  text: TEXT,
  siteName: 'The Marlow Courier',
  byline: 'Orla Pym',
};
const words = siteWords(asked, { sentences }, rarity);

describe('the words of an article that its site is asked for', () => {
  it('are three, then two of them, then the names among them: no other word is ever sent', () => {
    const [three = [], two, names] = words.queries;
    expect(three).toHaveLength(3);
    expect(three).toEqual(expect.arrayContaining(['Averly', 'ferry']));
    expect(two).toEqual(three.slice(0, 2));
    expect(names).toEqual(three.filter((word) => /^[A-Z]/.test(word)));
    expect(new Set(words.queries.flat()).size).toBe(3);
  });

  it('have a name among them', () => {
    const text =
      'The valve, the valve and the pump and the pump broke, and the dam broke; the dam leaked, said Ilse Varga.';
    const { queries } = siteWords(
      { ...asked, title: 'Valve, pump and dam', text },
      { sentences: [[0, text.length]] },
      rarity,
    );
    expect(queries[0]).toHaveLength(3);
    expect(queries.at(-1)).toEqual([expect.stringMatching(/Ilse|Varga/)]);
  });

  it('are rare: no weekday, no figure, nothing that stands everywhere', () => {
    const sent = words.queries.flat();
    for (const common of ['Tuesday', 'Port', 'residents', 'Residents', 'two', 'the'])
      expect(sent).not.toContain(common);
  });

  it('are telling before anything was read', () => {
    const nothing = { total: 0, documents: () => 0 };
    const text =
      'Officials said the government would support the plan this week. Officials called the breakwater a plan for people and government. ' +
      'The breakwater at Averly cracked, and the government and officials met Orsola Fenn.';
    const title = 'Government plan after breakwater cracks';
    const { queries } = siteWords({ ...asked, title, text }, { sentences: splitSentences(text, 'en') }, nothing);
    expect(queries[0]).toContain('breakwater');
    for (const dull of ['official', 'officials', 'government', 'plan']) expect(queries[0]).not.toContain(dull);
  });

  it('come back in the article rather than stand in it once, however rare', () => {
    const text =
      'The ferry sank off Averly. Divers reached the ferry by noon; the ferry of Averly had left early. ' +
      'One diver, a numismatist, found a clavichord in Averly. Divers said the ferry lay deep.';
    const known = { total: 1_000, documents: (stem: string) => (/^(ferri|diver)$/.test(stem) ? 60 : 1) };
    const { queries } = siteWords({ ...asked, title: '', text }, { sentences: splitSentences(text, 'en') }, known);
    expect(queries[0]).toEqual(expect.arrayContaining(['Averly', 'ferry']));
    expect(queries[0]?.join(' ')).not.toMatch(/numismatist|clavichord/);
  });

  it('are never the name of the site or of the author', () => {
    expect(words.queries.flat().join(' ')).not.toMatch(/Marlow|Courier|Orla|Pym/);
  });

  it('are none where there is no text', () => {
    expect(siteWords({ ...asked, title: '', text: '' }, { sentences: [] }, rarity).queries).toEqual([]);
  });
});
