import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../lib/archive/library';
import { changeBetween } from '../../../lib/archive/revision';
import { database, NOTHING, openInMemory } from './in-memory';
import { keptArticle } from './kept-article';

const BEFORE = 'A barge struck the Pellan lock on Monday. Two people were hurt. The lock is shut.';
const AFTER = 'A barge struck the Pellan lock on Monday. Three people were hurt. The lock is shut. Divers are at work.';

describe('a change', () => {
  it('is the sentences that are gone and those that are new', () => {
    expect(changeBetween({ title: 'Barge', body: BEFORE }, { title: 'Barge', body: AFTER })).toEqual({
      removed: ['Two people were hurt.'],
      added: ['Three people were hurt.', 'Divers are at work.'],
    });
  });

  it('may be the headline', () => {
    const change = changeBetween({ title: 'Barge hits lock', body: BEFORE }, { title: 'Lock shut', body: BEFORE });
    expect(change).toEqual({ removed: ['Barge hits lock'], added: ['Lock shut'] });
  });

  it.each([
    ['spaces and quotation marks', '"We wait," she said. It rains.', '“We wait,”  she said.\n\nIt rains.'],
    ['the order of paragraphs', 'Gulls left. Ships came.', 'Ships came. Gulls left.'],
  ])('is not made by %s', (_, before, after) => {
    expect(changeBetween({ title: '', body: before }, { title: '', body: after })).toBeNull();
  });
});

describe('an archive', () => {
  const db = () => database();
  const url = 'https://courier.test/barge';

  function reader(database = db()) {
    let day = 1;
    const archive = openInMemory({ now: () => `2026-03-0${day++}T08:00:00Z`, db: database });
    const read = (text: string, fields = {}) =>
      archive.save({
        article: keptArticle({ url, title: 'Barge', text, published: '2026-03-01', ...fields }),
        report: NOTHING,
      });
    return { archive, read };
  }

  it('says what an article says otherwise than when it was read, and says it again the next time', () => {
    const { read } = reader();
    expect(read(BEFORE).change).toBeNull();
    expect(read(BEFORE).change).toBeNull();
    const change = { read: '2026-03-02T08:00:00Z', removed: ['Two people were hurt.'] };
    expect(read(AFTER).change).toMatchObject(change);
    expect(read(AFTER).change).toMatchObject(change);
  });

  it('keeps each text that was read, the newest first', () => {
    const { archive, read } = reader();
    read(BEFORE);
    read(AFTER);
    const { id } = read('The lock is open again.');
    expect(archive.article(id)?.earlier).toEqual([
      { title: 'Barge', text: AFTER, read: '2026-03-02T08:00:00Z' },
      { title: 'Barge', text: BEFORE, read: '2026-03-01T08:00:00Z' },
    ]);
  });

  it('finds the article once, by its newest text', () => {
    const { archive, read } = reader();
    read(BEFORE);
    read(AFTER);
    expect(archive.search({ ...EVERYTHING, text: 'divers' }, 10).total).toBe(1);
    expect(archive.search({ ...EVERYTHING, text: '"two people"' }, 10).total).toBe(0);
  });

  it('takes joined pages for the same text, unless the article was changed since', () => {
    const { read } = reader();
    const joined = `${BEFORE} Divers are at work.`;
    read(BEFORE);
    expect(read(joined).change).toBeNull();
    read(BEFORE);
    expect(read(joined, { modified: '2026-03-03' }).change?.added).toEqual(['Divers are at work.']);
  });

  it('keeps nothing of an article that is deleted', () => {
    const database = db();
    const { archive, read } = reader(database);
    read(BEFORE);
    archive.deleteArticle(read(AFTER).id);
    expect(database.selectValue('select count(*) from revision')).toBe(0);
    expect(read(AFTER).change).toBeNull();
  });
});
