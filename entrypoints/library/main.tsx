import { render } from 'preact';
import { Library } from '../../components/library/Library';
import { callBackground } from '../../lib/browser/messages';
import { followViews } from './views';

const { view, open } = followViews();
const app = document.getElementById('app');
if (app)
  render(
    <Library
      view={view}
      actions={{
        open,
        stats: () => callBackground('stats'),
        search: (query, limit) => callBackground('search', query, limit),
        sites: () => callBackground('sites'),
        article: (id) => callBackground('article', id),
        person: (name) => callBackground('person', name),
        deleteArticle: (id) => callBackground('deleteArticle', id),
        deleteFound: (query) => callBackground('deleteFound', query),
        deleteEverything: () => callBackground('deleteAll'),
      }}
    />,
    app,
  );
