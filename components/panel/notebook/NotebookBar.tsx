import { plainText } from '../../shared/plain-text';
import { counted } from '../../shared/wording';
import { useArticle } from '../article-context';
import { strings } from './strings';

const NEW = '';

/** Where pins go, once something was pinned: another dossier can be chosen, or begun. */
export function NotebookBar() {
  const { article, notebook } = useArticle();
  const current = notebook?.current.value;
  const failure = notebook?.failure.value;
  if (!notebook || (!current && !failure)) return null;
  const { choose, open } = notebook.actions;
  return (
    <aside class="notebook" aria-label={strings.title}>
      <p role="status">{failure ?? (current && counted(current.pins.length, strings.pinned))}</p>
      {current && (
        <>
          <select
            class="control"
            aria-label={strings.into}
            value={current.id}
            onChange={({ currentTarget }) =>
              choose(currentTarget.value === NEW ? null : currentTarget.value, article.title)
            }
          >
            {notebook.dossiers.value.map(({ id, title }) => (
              <option key={id} value={id}>
                {plainText(title)}
              </option>
            ))}
            <option value={NEW}>{strings.begin}</option>
          </select>
          <button type="button" class="action" onClick={open}>
            {strings.open}
          </button>
        </>
      )}
    </aside>
  );
}
