import type { Database } from '@sqlite.org/sqlite-wasm';
import { addDays } from '../coverage/days';
import { familyKey, sameName } from '../coverage/names';
import type { Span } from '../extract/article';
import type { Kept, LibraryPage, LibraryQuery, LibraryResult, Listed, Marked } from './library';
import { firstId } from './save';
import { LETTERS, searchExpression } from './search-expression';
import { tagKey } from './tag';
import { withTags } from './tags';

/** Stand around what matched; no text of a page holds them. */
const OPEN = '\u0002';
const CLOSE = '\u0003';
const SNIPPET_WORDS = 40;
const BEGINNING = 240;
const RESULTS_MAX = 1_000;
/** More than that, as a common word or its first letters find, are not weighed one against the other. */
const WEIGHED_MAX = 5_000;
/** Articles. */
const LARGE = 20_000;

export const LISTED = 'article.id, url, article.title, site, published, provenance, origin, saved';

type Row = Listed & { headline: string; snippet: string };

/** Articles come before mere headlines, which would outrank them by being short. */
const ORDER: readonly Kept[] = ['read', 'feed', 'imported', 'seen'];

export function search(db: Database, query: LibraryQuery, limit: number): LibraryPage {
  const { from, where, bind } = statement(db, query);
  const total = Number(db.selectValue(`select count(*) from ${from} where ${where}`, bind));
  const ids = first(db, query, Math.min(limit, RESULTS_MAX), total);
  const expression = expressionOf(db, query.text);
  const results = expression ? matchesOf(db, ids, expression) : ids.map((id) => beginningOf(db, id));
  return { total, results: withTags(db, results) };
}

function expressionOf(db: Database, typed: string): string {
  const isLarge = db.selectValue(`select 1 from article limit 1 offset ${LARGE}`);
  return searchExpression(typed, isLarge ? LETTERS.inLarge : LETTERS.least);
}

/** The ids of all that is found. */
export function foundIds(db: Database, query: LibraryQuery): number[] {
  const { key, from, where, bind } = statement(db, query);
  return db.selectValues(`select ${key} from ${from} where ${where}`, bind).map(Number);
}

/** The best by the words; the newest where there are no words, or words that say little. */
function first(db: Database, query: LibraryQuery, limit: number, total: number): number[] {
  const { key, from, where, bind } = statement(db, query);
  if (from === 'ft' && total <= WEIGHED_MAX) {
    const place = `case ${ORDER.map((kept, n) => `when ${isKept(key, `'${kept}'`)} then ${n}`).join(' ')} end`;
    const sql = `select ${key} from ${from} where ${where} order by ${place}, rank limit ?`;
    return db.selectValues(sql, [...bind, limit]).map(Number);
  }
  const newest = `select ${key} from ${from} where ${where} and ${isKept(key, '?')} order by ${key} desc limit ?`;
  const ids: number[] = [];
  for (const kept of query.provenance ? [query.provenance] : ORDER)
    if (ids.length < limit) ids.push(...db.selectValues(newest, [...bind, kept, limit - ids.length]).map(Number));
  return ids;
}

/** Asked of the index: in its row, an article's provenance lies behind the text. */
const isKept = (key: string, kept: string) =>
  `exists(select 1 from article kind where kind.provenance = ${kept} and kind.id = ${key})`;

/** The articles that quote or name somebody. Namesakes with another given name are put aside. */
export function articlesOf(db: Database, name: string): number[] {
  const rows = db.selectArrays('select article, name from person where family = ?', [familyKey(name)]);
  return rows.filter(([, other]) => sameName(String(other), name)).map(([id]) => Number(id));
}

/** Only indexes are asked: the rows are long. */
function statement(db: Database, { text, person, site, from, to, provenance, tag }: LibraryQuery) {
  const expression = expressionOf(db, text);
  const [table, key] = expression ? ['ft', 'ft.rowid'] : ['article', 'article.id'];
  // The sign keeps SQLite from asking the full-text index once for each id of a list.
  const listed = expression ? `+${key}` : key;
  // Always true: of a statement in which there is nothing to bind, the library would refuse the empty list.
  const conditions = ['?'];
  const bind: (string | number)[] = [1];
  const narrow = (condition: string, ...values: (string | number)[]) => {
    conditions.push(condition);
    bind.push(...values);
  };
  if (isDay(from)) narrow(`${key} >= ?`, firstId(from));
  if (isDay(to)) narrow(`${key} < ?`, firstId(addDays(to, 1)));
  if (expression) narrow('ft match ?', expression);
  if (person.trim()) narrow(`${listed} in (select value from json_each(?))`, JSON.stringify(articlesOf(db, person)));
  if (provenance) narrow(isKept(key, '?'), provenance);
  if (tag.trim()) narrow(`${listed} in (select article from tag where key = ?)`, tagKey(tag.trim()));
  if (site) {
    const ofSite = "select id from article where host = ? or substr(host, -length(?) - 1) = '.' || ?";
    narrow(`${listed} in (${ofSite})`, site, site, site);
  }
  return { key, from: table, where: conditions.join(' and '), bind };
}

const isDay = (day: string) => !Number.isNaN(firstId(day));

/** Results with what matched in the headline and in the best passage, in the order of the ids. */
export function matchesOf(db: Database, ids: readonly number[], expression: string): LibraryResult[] {
  // All words that begin so are put together from the whole index: once, and not for each id.
  const rowid = expression.includes('*') ? '+ft.rowid' : 'ft.rowid';
  const rows = db.selectObjects(
    `select ${LISTED}, highlight(ft, 0, '${OPEN}', '${CLOSE}') headline,
     snippet(ft, 1, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_WORDS}) snippet
     from ft join article on article.id = ft.rowid where ft match ? and ${rowid} in (select value from json_each(?))`,
    [expression, JSON.stringify(ids)],
  ) as unknown as Row[];
  const found = new Map(rows.map((row) => [row.id, matchOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function matchOf({ headline, snippet, ...listed }: Row): LibraryResult {
  const passage = marked(folded(snippet));
  return { ...listed, headline: marked(headline), snippet: passage.text ? passage : null };
}

/** A result with how its text begins. */
function beginningOf(db: Database, id: number): LibraryResult {
  const { headline, snippet, ...listed } = db.selectObject(
    `select ${LISTED}, article.title headline, substr(body, 1, ${BEGINNING}) snippet from article where id = ?`,
    [id],
  ) as unknown as Row;
  const text = folded(snippet);
  const beginning = snippet.length < BEGINNING ? text : `${text.slice(0, text.lastIndexOf(' '))}…`;
  return { ...listed, headline: { text: headline, marks: [] }, snippet: text ? { text: beginning, marks: [] } : null };
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** Takes the signs around what matched out of the text. */
function marked(text: string): Marked {
  const marks: Span[] = [];
  let plain = '';
  for (const [place, part] of text.split(OPEN).entries()) {
    const [inside = '', ...rest] = part.split(CLOSE);
    if (place > 0) marks.push([plain.length, plain.length + inside.length]);
    plain += inside + rest.join('');
  }
  return { text: plain, marks };
}
