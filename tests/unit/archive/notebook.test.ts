import { expect, it } from 'vitest';
import type { Pin } from '../../../lib/notebook/pin';
import { openInMemory } from './in-memory';

function open(hour = 10) {
  let minute = 10;
  const now = () => `2026-05-12T${hour}:${minute++}:00Z`;
  return openInMemory({ now });
}

const pin = (id: string, text: string, url = 'https://courier.example/dam'): Pin => ({
  id,
  kind: 'quote',
  text,
  speaker: 'Maren Holt',
  from: null,
  to: null,
  source: { url, title: 'Dam leaked', site: 'Courier', byline: null, published: '2026-05-12' },
  note: '',
  pinned: '2026-05-12T10:00:00Z',
});
const texts = (archive: ReturnType<typeof open>, id: string) => archive.dossier(id)?.pins.map(({ text }) => text);

it('keeps pins in the order that the reader gives them, notes and all', () => {
  const archive = open();
  archive.putDossier('d1', 'The dam');
  for (const [id, text] of [
    ['a', 'One'],
    ['b', 'Two'],
    ['c', 'Three'],
  ] as const)
    archive.pin('d1', pin(id, text));
  archive.orderPins('d1', ['c', 'a']);
  expect(texts(archive, 'd1')).toEqual(['Three', 'One', 'Two']);
  archive.pin('d1', { ...pin('c', 'Three'), note: 'Ask the council' });
  expect(archive.dossier('d1')?.pins[0]).toMatchObject({ id: 'c', note: 'Ask the council' });
  archive.unpin('a');
  expect(texts(archive, 'd1')).toEqual(['Three', 'Two']);
});

it('lists the dossier changed last first, and forgets one with all its pins', () => {
  const archive = open();
  archive.putDossier('d1', 'The dam');
  archive.putDossier('d2', 'The mill');
  archive.pin('d1', pin('a', 'One'));
  expect(archive.dossiers().map(({ title, pins }) => [title, pins])).toEqual([
    ['The dam', 1],
    ['The mill', 0],
  ]);
  archive.deleteDossier('d1');
  archive.putDossier('d1', 'Anew');
  expect(texts(archive, 'd1')).toEqual([]);
});

it('pins into no dossier that is gone, and nothing that is no pin', () => {
  const archive = open();
  expect(archive.pin('gone', pin('a', 'One'))).toEqual({ pinned: false });
  archive.putDossier('d1', 'The dam');
  const script = { ...pin('a', 'One'), source: { ...pin('a', '').source, url: 'javascript:alert(1)' } };
  expect(() => archive.pin('d1', script)).toThrow('This cannot be pinned.');
});

it('lets go of what was pinned from a site when the site is deleted, and of all with everything', () => {
  const archive = open();
  archive.putDossier('d1', 'The dam');
  archive.pin('d1', pin('a', 'One', 'https://www.courier.example/a'));
  archive.pin('d1', pin('b', 'Two', 'https://post.example/b'));
  archive.deleteSite('courier.example');
  expect(texts(archive, 'd1')).toEqual(['Two']);
  archive.deleteAll();
  expect(archive.dossiers()).toEqual([]);
});

it('travels in an export whole, and never undoes what was changed later', () => {
  const archive = open();
  archive.putDossier('d1', 'The dam');
  archive.pin('d1', { ...pin('a', 'One'), note: 'Check' });
  archive.pin('d1', pin('b', 'Two'));
  const lines = archive.exportBatch(null).lines.map((text, place) => ({ number: place + 2, text }));
  const other = open(11);
  expect(other.importBatch(lines)).toEqual({ taken: 1, known: 0, refused: [] });
  expect(other.dossier('d1')).toEqual(archive.dossier('d1'));
  other.unpin('b');
  expect(other.importBatch(lines)).toEqual({ taken: 0, known: 1, refused: [] });
  expect(texts(other, 'd1')).toEqual(['One']);
});
