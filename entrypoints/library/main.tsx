import { render } from 'preact';
import { Library } from '../../components/library/Library';
import { sharedStrings } from '../../components/shared/strings';
import { exportArchive } from '../../lib/archive/transfer';
import { takeLibraryRequest } from '../../lib/browser/library-page';
import { callBackground } from '../../lib/browser/messages';
import { startPage } from '../../lib/browser/own-page';
import { libraryFeedActions } from './feeds';
import { importActions } from './imports';
import { saveFile } from './save-file';
import { followViews } from './views';

const { view, open } = followViews();
const request = await takeLibraryRequest();
if (request && request.kind !== 'search') open(request);
void startPage(
  () => sharedStrings.pages.library,
  (app) =>
    render(
      <Library
        view={view}
        asked={request?.kind === 'search' ? request.text : ''}
        actions={{
          open,
          stats: () => callBackground('stats'),
          search: (query, limit) => callBackground('search', query, limit),
          sites: () => callBackground('sites'),
          tags: () => callBackground('tags'),
          addTag: (article, name) => callBackground('addTag', article, name),
          removeTag: (article, name) => callBackground('removeTag', article, name),
          article: (id) => callBackground('article', id),
          people: (typed) => callBackground('people', typed),
          person: (name, limit) => callBackground('person', name, limit),
          dossiers: () => callBackground('dossiers'),
          dossier: (id) => callBackground('dossier', id),
          nameDossier: (id, title) => callBackground('putDossier', id, title),
          deleteDossier: (id) => callBackground('deleteDossier', id),
          pin: (id, pin) => callBackground('pin', id, pin),
          unpin: (id) => callBackground('unpin', id),
          orderPins: (id, ids) => callBackground('orderPins', id, ids),
          saveText: (content, type, name) => saveFile(new Blob([content], { type }), name),
          deleteArticle: (id) => callBackground('deleteArticle', id),
          deleteHighlight: (url, id) => callBackground('deleteHighlight', url, id),
          deleteFound: (query) => callBackground('deleteFound', query),
          deleteEverything: () => callBackground('deleteAll'),
          exportEverything: async (options) => {
            const now = new Date().toISOString();
            const exported = await exportArchive((after) => callBackground('exportBatch', after), now, options);
            if (!exported) return 'cancelled';
            saveFile(exported.file, `backstory-${now.slice(0, 10)}.jsonl`);
            return exported.isPartial ? 'partial' : 'whole';
          },
          feeds: libraryFeedActions,
          ...importActions,
        }}
      />,
      app,
    ),
);
