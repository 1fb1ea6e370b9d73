import type { FullDossier } from '../archive/notebook';
import { referenceOf } from './reference';

/** All that a dossier holds, each pin with its citation in words. */
export function dossierJson({ title, changed, pins }: FullDossier): string {
  const entries = pins.map(({ id: _, ...pin }) => ({ ...pin, citation: referenceOf(pin.source) }));
  return `${JSON.stringify({ title, changed, pins: entries }, null, 2)}\n`;
}
