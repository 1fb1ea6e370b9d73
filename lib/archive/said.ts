import type { Database } from '@sqlite.org/sqlite-wasm';
import type { PersonKind, Quote, QuoteKind, Report } from '../analyse/report';
import { familyKey } from '../coverage/names';

/** What is kept of a report: names and sentences, without their places in the text. */
export interface Said {
  people: { name: string; role: string | null; kind: PersonKind }[];
  quotes: { text: string; kind: QuoteKind; speaker: string | null }[];
  /** `from` and `to` are calendar days. */
  claims: { text: string; from: string | null; to: string | null }[];
}

export function saidIn(text: string, { people, quotes, claims }: Report): Said {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    people: people.map(({ name, role, kind }) => ({ name, role, kind })),
    quotes: quotes.map((quote) => ({
      text: contentOf(text, quote),
      kind: quote.kind,
      speaker: (quote.speaker && names.get(quote.speaker)) || null,
    })),
    claims: claims.map(({ start, end, from, to }) => ({ text: text.slice(start, end), from, to })),
  };
}

function contentOf(text: string, { spans }: Quote): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/** Writes what an article says beside its row. */
export function putSaid(db: Database, id: number, { people, quotes, claims }: Said): void {
  for (const { name, role, kind } of people)
    db.exec('insert into person(article, name, family, role, kind) values(?, ?, ?, ?, ?)', {
      bind: [id, name, familyKey(name), role, kind],
    });
  for (const { text, kind, speaker } of quotes)
    db.exec('insert into quote(article, speaker, family, kind, text) values(?, ?, ?, ?, ?)', {
      bind: [id, speaker, speaker && familyKey(speaker), kind, text],
    });
  for (const { text, from, to } of claims)
    db.exec('insert into claim(article, text, first_day, last_day) values(?, ?, ?, ?)', { bind: [id, text, from, to] });
}

/** Reads it back, in the order in which it was written. */
export function saidOf(db: Database, id: number): Said {
  const rows = (sql: string) => db.selectObjects(`${sql} where article = ? order by rowid`, [id]) as unknown;
  return {
    people: rows('select name, role, kind from person') as Said['people'],
    quotes: rows('select text, kind, speaker from quote') as Said['quotes'],
    claims: rows('select text, first_day "from", last_day "to" from claim') as Said['claims'],
  };
}
