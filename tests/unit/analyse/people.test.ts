import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

const peopleOf = (text: string) => analyse({ text, published: '2026-03-10', lang: 'en' }).people;

test('the fullest name may come after the surname', () => {
  const people = peopleOf('Dr Ferro said the clinic would stay open. Elisa Ferro leads the clinic.');
  expect(people.map(({ name }) => name)).toEqual(['Elisa Ferro']);
});

test('the role is the article’s own: an apposition', () => {
  const people = peopleOf('Ana Ruiz, an engineer from Leeds, said the bridge was safe.');
  expect(people[0]?.role).toBe('an engineer from Leeds');
});

test('a title before the name is the role', () => {
  const people = peopleOf('Ruritanian President Ivo Kralj said the border was open.');
  expect(people[0]).toMatchObject({ name: 'Ivo Kralj', role: 'Ruritanian President' });
});

test('families stay apart by first name', () => {
  const people = peopleOf('“Yes,” said Anna Holm. “No, never again,” said Erik Holm.');
  expect(people.map(({ name }) => name)).toEqual(['Anna Holm', 'Erik Holm']);
});

test('diacritics do not make two people', () => {
  const people = peopleOf('Zoë Müller said it was late. Muller said the train had gone.');
  expect(people).toHaveLength(1);
});

test('organisations speak', () => {
  const people = peopleOf('The Harbour Authority said the pier was closed.');
  expect(people[0]?.kind).toBe('organisation');
});

test('a name after a title may look like a little word', () => {
  const people = peopleOf('“All are safe,” said Lt. Per Solberg, a harbour spokesman. Solberg said the pier was shut.');
  expect(people.map(({ name }) => name)).toEqual(['Per Solberg']);
});

test('a councillor’s title is no part of the name', () => {
  const people = peopleOf('Councillor Ian Frost said the school would stay. “It must,” said Frost.');
  expect(people.map(({ name }) => name)).toEqual(['Ian Frost']);
});

test('a name behind its description is the speaker, the description the role', () => {
  const people = peopleOf(
    '“It is shut,” its spokesman, Ivo Kralj, said. A company engineer, Ana Ruiz, said it was old.',
  );
  expect(people).toMatchObject([
    { name: 'Ivo Kralj', role: 'spokesman' },
    { name: 'Ana Ruiz', role: 'company engineer' },
  ]);
});

test('who somebody belongs to is no part of the name', () => {
  const people = peopleOf(
    '“We dig,” said Ana Ruiz of the Miners’ Union. Erik Holm of the Miners’ Union said it was late.',
  );
  expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Erik Holm']);
});

test('bare reports are nobody', () => {
  expect(peopleOf('The plan is secret, but reports suggest it keeps the old pier.')).toEqual([]);
});

test('a month may be a first name', () => {
  expect(peopleOf('Jan Moe, its chief executive, said diesel had doubled.')[0]?.name).toBe('Jan Moe');
});

test('a name that ends like an adverb heads its phrase', () => {
  const people = peopleOf('“It is cold,” said planetary geologist Rosaly Lund of the Averly Institute.');
  expect(people.map(({ name }) => name)).toEqual(['Rosaly Lund']);
});

test('what somebody else did is no role', () => {
  const people = peopleOf('Mayor Rita Stone dismissed Paul Grey on Tuesday. Grey said he would appeal.');
  expect(people[0]).toMatchObject({ name: 'Paul Grey', role: null });
});

test.each([
  ['an abbreviated title keeps its full stop', 'Gov. Ivo Kralj said the dam would hold.', 'Gov.'],
  ['“Mr” is no role', 'Mr. Ivo Kralj said the dam would hold.', null],
  ['a description in lower case', '“It is cold,” said planetary geologist Rosaly Lund.', 'planetary geologist'],
  [
    'a fuller description later replaces the bare title',
    'Dr. Rosaly Lund said it was cold. Rosaly Lund, a geologist at the Averly Institute, has left.',
    'a geologist at the Averly Institute',
  ],
  ['no day belongs to it', 'On Tuesday Ruritanian President Ivo Kralj said it was cold.', 'Ruritanian President'],
])('role: %s', (_case, text, expected) => {
  expect(peopleOf(text)[0]?.role).toBe(expected);
});
