import { isPin } from '../notebook/pin';
import { date, list, record, text } from './guards';
import type { FullDossier } from './notebook';

/** A dossier as it stands in the file: told from an article by having no `url`. */
type DossierRecord = Omit<FullDossier, 'id'> & { dossier: string };

export const isDossier = record<DossierRecord>({
  dossier: text(64),
  title: text(20_000),
  changed: date,
  pins: list(isPin),
});

export function dossierLine({ id, title, changed, pins }: FullDossier): string {
  return JSON.stringify({ dossier: id, title, changed, pins } satisfies DossierRecord);
}

/** Its own fields and no others, whatever the line holds besides. */
export function dossierOf({ dossier, title, changed, pins }: DossierRecord): FullDossier {
  return { id: dossier, title, changed, pins };
}
