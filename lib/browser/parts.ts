import type { analyse } from '../analyse/analyse';
import type { cite } from '../cite/cite';
import type { exportArticle } from '../export/export-article';
import type { Aloud, OpenPlayer } from '../speech/aloud';
import { callBackground } from './messages';

/** What the reader script gets only once it is needed: the article is to be shown first. Each is the script `part-NAME`. */
export interface Parts {
  analysis: { analyse: typeof analyse };
  cite: { cite: typeof cite };
  export: { exportArticle: typeof exportArticle };
  speech: { openPlayer(aloud: Aloud): Promise<OpenPlayer> };
}

export type PartName = keyof Parts;

export const PART_NAMES = ['analysis', 'cite', 'export', 'speech'] as const satisfies PartName[];

/** The scripts share the isolated world of the extension in the page, where no page reaches them. */
const world = globalThis as { backstoryParts?: Partial<Parts> };

/** Called by the script of the part. */
export function providePart<N extends PartName>(name: N, part: Parts[N]): void {
  world.backstoryParts ??= {};
  world.backstoryParts[name] = part;
}

/** Another reader script takes over, perhaps of a newer version: parts of the old one are not for it. */
export function forgetParts(): void {
  delete world.backstoryParts;
}

/** The part, put beside the calling script by the background where it is not there yet. Rejects when that may not be. */
export async function usePart<N extends PartName>(name: N): Promise<Parts[N]> {
  if (!world.backstoryParts?.[name]) await callBackground('addPart', name);
  const part = world.backstoryParts?.[name];
  if (!part) throw new Error(`The part "${name}" of the reader is missing.`);
  return part;
}
