import type { Database } from '@sqlite.org/sqlite-wasm';
import type { QuoteKind } from '../analyse/report';
import { familyKey, sameName } from '../coverage/names';
import { paragraphsOf, parseBlocks } from './blocks';
import { tracesOf } from './highlights';
import type { Index } from './index-search';
import type { LibraryArticle, LibraryCalls, LibraryPerson, LibrarySource, Listed } from './library';
import { lookUp } from './look-up';
import { NEWEST, people, QUOTES_OF, speakersOf } from './people';
import { earlierTexts } from './revisions';
import { foundIds, LISTED, search } from './search';
import { tagsOf } from './tags';

const SITES_MAX = 500;
const ROLES_MAX = 5;
/** Before namesakes are put aside, and roles that are the same. */
const ROLES_READ = 1_000;

/** The archive as the library page sees it. */
export function openLibrary(index: Index, now: () => string): LibraryCalls {
  const { db } = index;
  return {
    search: (query, limit) => search(db, query, limit),
    lookUp: (words, limit) => lookUp(index, words, limit, now()),
    sites: () =>
      db
        .selectObjects(
          'select host, count(*) articles from article group by host order by articles desc, host limit ?',
          [SITES_MAX],
        )
        .map(({ host, articles }) => ({ host: String(host), articles: Number(articles) })),
    article: (id) => articleOf(db, id),
    people: (typed) => people(db, typed),
    person: (name, limit) => personOf(db, name, limit),
    deleteArticle: (id) => index.remove(db.selectValues('select id from article where id = ?', [id]).map(Number)),
    deleteFound: (query) => index.remove(foundIds(db, query)),
  };
}

type ArticleRow = Omit<LibraryArticle, 'blocks' | 'people' | 'highlights' | 'tags' | 'earlier'> & {
  blocks: string | null;
};

function articleOf(db: Database, id: number): LibraryArticle | null {
  const sql = `select ${LISTED}, byline, lang, modified, body text, blocks from article where id = ?`;
  const row = db.selectObject(sql, [id]) as unknown as ArticleRow | undefined;
  if (!row) return null;
  const blocks = parseBlocks(JSON.parse(row.blocks ?? 'null'), row.text.length) ?? [];
  return {
    ...row,
    blocks: blocks.length > 0 ? blocks : paragraphsOf(row.text),
    people: sourcesOf(db, id),
    highlights: tracesOf(db, id).highlights,
    tags: tagsOf(db, id),
    earlier: earlierTexts(db, id),
  };
}

function sourcesOf(db: Database, id: number): LibrarySource[] {
  return db.selectObjects(
    `select name, role, kind, (select count(*) from quote where quote.article = person.article and speaker = name) quotes
     from person where article = ? order by quotes desc, rowid`,
    [id],
  ) as unknown as LibrarySource[];
}

type QuoteRow = Listed & { said: string; quoteKind: QuoteKind };

function personOf(db: Database, name: string, limit: number): LibraryPerson {
  const who = [familyKey(name), speakersOf(db, name)];
  const rows = db.selectObjects(
    `select ${LISTED}, text said, kind quoteKind from (${QUOTES_OF} ${NEWEST}) found
     join quote on quote.rowid = found.place join article on article.id = found.article
     order by found.article desc, found.place`,
    [...who, limit],
  ) as unknown as QuoteRow[];
  return {
    name,
    total: Number(db.selectValue(`select count(*) from (${QUOTES_OF})`, who)),
    roles: rolesOf(db, name),
    quotes: rows.map(({ said, quoteKind, ...article }) => ({ text: said, kind: quoteKind, article })),
  };
}

/** How articles describe somebody, the newest first. */
function rolesOf(db: Database, name: string): string[] {
  const rows = db.selectArrays(
    'select role, name from person where family = ? and role is not null order by article desc limit ?',
    [familyKey(name), ROLES_READ],
  );
  const roles = rows.filter(([, other]) => sameName(String(other), name)).map(([role]) => String(role));
  return [...new Set(roles)].slice(0, ROLES_MAX);
}
