import type { ArchiveCall, ArchiveRequest } from '../archive/calls';
import { callArchive } from '../archive/client';
import type { LibraryQuery } from '../archive/library';
import type { PageCalls } from './calls';
import { deleteInSteps } from './delete-in-steps';
import { type Handlers, unwrap } from './messages';
import type { Sender } from './on-message';

/** What the extension's own pages ask of the archive and the background only passes on. */
const PASSED_ON = [
  'stats',
  'search',
  'lookUp',
  'sites',
  'article',
  'people',
  'person',
  'exportBatch',
  'importBatch',
  'dossiers',
  'dossier',
  'putDossier',
  'deleteDossier',
  'pin',
  'unpin',
  'orderPins',
  'deleteHighlight',
  'feeds',
  'tags',
  'addTag',
  'removeTag',
] as const satisfies (ArchiveCall & keyof PageCalls)[];

const passOn =
  (call: ArchiveCall) =>
  async (_: Sender, ...args: unknown[]) =>
    unwrap(await callArchive({ call, args } as ArchiveRequest));

/** Deletions, which the archive does in steps. */
export const deletionHandlers = {
  deleteArticle: (_: Sender, id: number) =>
    deleteInSteps(async () => unwrap(await callArchive({ call: 'deleteArticle', args: [id] }))),
  deleteFound: (_: Sender, query: LibraryQuery) =>
    deleteInSteps(async () => unwrap(await callArchive({ call: 'deleteFound', args: [query] }))),
};

/** One handler a request; their types are those of the archive's own calls, which a table cannot express. */
export const archiveHandlers = Object.fromEntries(PASSED_ON.map((call) => [call, passOn(call)])) as Pick<
  Handlers<PageCalls>,
  (typeof PASSED_ON)[number]
>;
