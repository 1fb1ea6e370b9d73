import type { Database } from '@sqlite.org/sqlite-wasm';
import { hostOf } from '../extract/url';
import { type Dossier, isDossier, isPin, type Pin } from '../notebook/pin';
import { SENTENCES } from '../sentences';
import { ArchiveError } from './refusal';
import { transaction } from './transaction';

/** A dossier with what is pinned in it, in the order that the reader of news gave it. */
export interface FullDossier extends Dossier {
  pins: Pin[];
}

export interface NotebookCalls {
  /** All dossiers with how much is pinned in each, the one changed last first. */
  dossiers(): (Dossier & { pins: number })[];
  /** One of them; null when it is gone. */
  dossier(id: string): FullDossier | null;
  /** Begins a dossier, or names the one of that id anew. */
  putDossier(id: string, title: string): Dossier;
  deleteDossier(id: string): { removed: number };
  /** Puts a pin at the end of a dossier, or changes the one of its id where it stands. */
  pin(dossier: string, pin: Pin): { pinned: boolean };
  unpin(id: string): { removed: number };
  /** Puts the pins of a dossier into that order; those not named follow. */
  orderPins(dossier: string, ids: string[]): { moved: boolean };
}

/** The dossiers in the archive's database. */
export function openNotebook(db: Database, now: () => string): NotebookCalls {
  const touch = (dossier: string) => db.exec('update dossier set changed = ? where id = ?', { bind: [now(), dossier] });
  return {
    dossiers: () =>
      db.selectObjects(
        `select id, title, changed, (select count(*) from pin where dossier = dossier.id) pins
         from dossier order by changed desc, id`,
      ) as unknown as (Dossier & { pins: number })[],
    dossier: (id) => dossierOf(db, id),
    putDossier(id, title) {
      const dossier = { id, title, changed: now() };
      if (!isDossier(dossier)) throw new ArchiveError(SENTENCES.noName);
      putDossier(db, dossier);
      return dossier;
    },
    deleteDossier(id) {
      db.exec('delete from dossier where id = ?', { bind: [id] });
      return { removed: db.changes() };
    },
    pin(dossier, pin) {
      if (!isPin(pin)) throw new ArchiveError(SENTENCES.noPin);
      return transaction(db, () => {
        const exists = db.selectValue('select 1 from dossier where id = ?', [dossier]) !== undefined;
        if (exists) putPin(db, dossier, pin);
        touch(dossier);
        return { pinned: exists };
      });
    },
    unpin(id) {
      return transaction(db, () => {
        const dossier = db.selectValue('select dossier from pin where id = ?', [id]);
        db.exec('delete from pin where id = ?', { bind: [id] });
        const removed = db.changes();
        if (dossier !== undefined) touch(String(dossier));
        return { removed };
      });
    },
    orderPins(dossier, ids) {
      return transaction(db, () => {
        const known = pinsOf(db, dossier).map(({ id }) => id);
        const named = ids.filter((id) => known.includes(id));
        const order = [...new Set([...named, ...known])];
        order.forEach((id, place) => {
          db.exec('update pin set place = ? where id = ?', { bind: [place, id] });
        });
        touch(dossier);
        return { moved: named.length > 0 };
      });
    },
  };
}

export function dossierOf(db: Database, id: string): FullDossier | null {
  const found = db.selectObject('select id, title, changed from dossier where id = ?', [id]);
  return found ? { ...(found as unknown as Dossier), pins: pinsOf(db, id) } : null;
}

/** Every dossier, for an export. */
export function fullDossiers(db: Database): FullDossier[] {
  return db
    .selectValues('select id from dossier order by changed, id')
    .flatMap((id) => dossierOf(db, String(id)) ?? []);
}

/** From an export: beside what is here; of two of one id the one changed last stays. False when nothing was taken. */
export function takeDossier(db: Database, { pins, ...dossier }: FullDossier): boolean {
  const changed = db.selectValue('select changed from dossier where id = ?', [dossier.id]);
  if (changed !== undefined && String(changed) >= dossier.changed) return false;
  putDossier(db, dossier);
  for (const pin of pins) putPin(db, dossier.id, pin);
  return true;
}

/** What was pinned from a host and its subdomains goes with all else that is kept of it. */
export function dropPinsOf(db: Database, site: string): void {
  db.exec(`delete from pin where host = ?1 or substr(host, -length(?1) - 1) = '.' || ?1`, { bind: [site] });
}

function putDossier(db: Database, { id, title, changed }: Dossier): void {
  db.exec(
    `insert into dossier(id, title, changed) values(?, ?, ?)
     on conflict(id) do update set title = excluded.title, changed = excluded.changed`,
    { bind: [id, title, changed] },
  );
}

function putPin(db: Database, dossier: string, pin: Pin): void {
  const { id, source, ...rest } = pin;
  db.exec(
    `insert into pin(id, dossier, host, place, body)
     values(?1, ?2, ?3, (select coalesce(max(place), -1) + 1 from pin where dossier = ?2), ?4)
     on conflict(id) do update set body = excluded.body`,
    { bind: [id, dossier, hostOf(source.url), JSON.stringify({ ...rest, source })] },
  );
}

function pinsOf(db: Database, dossier: string): Pin[] {
  return db
    .selectObjects('select id, body from pin where dossier = ? order by place, id', [dossier])
    .map(({ id, body }) => ({ ...JSON.parse(String(body)), id }) as Pin);
}
