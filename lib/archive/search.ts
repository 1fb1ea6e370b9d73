import type { Database } from '@sqlite.org/sqlite-wasm';
import { addDays } from '../coverage/days';
import { familyKey, sameName } from '../coverage/names';
import type { Span } from '../extract/article';
import type { LibraryPage, LibraryQuery, LibraryResult, Listed, Marked } from './library';
import { firstId } from './save';
import { searchExpression } from './search-expression';

/** Stand around what matched; no text of a page holds them. */
const OPEN = '\u0002';
const CLOSE = '\u0003';
const SNIPPET_WORDS = 40;
const BEGINNING = 240;
const RESULTS_MAX = 1_000;

export const LISTED = 'article.id, url, article.title, site, published, provenance, saved';

type Row = Listed & { headline: string; snippet: string };

export function search(db: Database, query: LibraryQuery, limit: number): LibraryPage {
  const { from, where, bind, hasWords } = statement(db, query);
  const shown = hasWords
    ? `highlight(ft, 0, '${OPEN}', '${CLOSE}') headline, snippet(ft, 1, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_WORDS}) snippet`
    : `article.title headline, substr(article.body, 1, ${BEGINNING}) snippet`;
  const order = hasWords ? 'rank' : 'article.id desc';
  const rows = db.selectObjects(`select ${LISTED}, ${shown} from ${from} where ${where} order by ${order} limit ?`, [
    ...bind,
    Math.min(limit, RESULTS_MAX),
  ]) as unknown as Row[];
  const total = Number(db.selectValue(`select count(*) from ${from} where ${where}`, bind));
  return { total, results: rows.map(resultOf) };
}

/** The ids of all that is found. */
export function foundIds(db: Database, query: LibraryQuery): number[] {
  const { from, where, bind } = statement(db, query);
  return db.selectValues(`select article.id from ${from} where ${where}`, bind).map(Number);
}

/** The articles that quote or name somebody. Namesakes with another given name are put aside. */
export function articlesOf(db: Database, name: string): number[] {
  const rows = db.selectArrays('select article, name from person where family = ?', [familyKey(name)]);
  return rows.filter(([, other]) => sameName(String(other), name)).map(([id]) => Number(id));
}

function statement(db: Database, { text, person, site, from, to, provenance }: LibraryQuery) {
  const conditions = ['article.id >= ?'];
  const bind: (string | number)[] = [isDay(from) ? firstId(from) : Number.MIN_SAFE_INTEGER];
  const narrow = (condition: string, ...values: (string | number)[]) => {
    conditions.push(condition);
    bind.push(...values);
  };
  const expression = searchExpression(text);
  if (expression) narrow('ft match ?', expression);
  if (person.trim()) narrow('article.id in (select value from json_each(?))', JSON.stringify(articlesOf(db, person)));
  if (site) narrow("(host = ? or substr(host, -length(?) - 1) = '.' || ?)", site, site, site);
  if (isDay(to)) narrow('article.id < ?', firstId(addDays(to, 1)));
  if (provenance) narrow('provenance = ?', provenance);
  const tables = expression ? 'ft join article on article.id = ft.rowid' : 'article';
  return { from: tables, where: conditions.join(' and '), bind, hasWords: expression !== '' };
}

const isDay = (day: string) => !Number.isNaN(firstId(day));

function resultOf({ headline, snippet, ...listed }: Row): LibraryResult {
  const passage = marked(snippet.replace(/\s+/g, ' '));
  return { ...listed, headline: marked(headline), snippet: passage.text ? passage : null };
}

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
