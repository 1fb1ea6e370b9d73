import { useEffect, useRef, useState } from 'preact/hooks';
import { EVERYTHING } from '../../lib/archive/library';
import { tagKey } from '../../lib/archive/tag';
import { useAnswer } from '../shared/answer';
import { Failure } from '../shared/Failure';
import { useSettled } from '../shared/settled';
import { strings as dossierStrings } from './dossiers/strings';
import { FoundList } from './FoundList';
import { strings as feeds } from './feeds/strings';
import { ImportSection } from './ImportSection';
import type { LibraryActions } from './library-actions';
import { SearchForm } from './SearchForm';
import { StoredLine } from './StoredLine';
import { strings } from './strings';
import { TransferSection } from './TransferSection';
import { ViewLink } from './ViewLink';

const TYPING_MS = 150;
const PAGE = 30;

interface SearchViewProps {
  /** What the page was opened to search for. */
  asked: string;
  /** The tag that it is to show everything of. */
  tag: string | undefined;
  actions: LibraryActions;
  /** How often the archive was changed from here. */
  changes: number;
  onChange: () => void;
}

export function SearchView({ asked, tag, actions, changes, onChange }: SearchViewProps) {
  const [typed, setTyped] = useState({ ...EVERYTHING, text: asked });
  const [pages, setPages] = useState(1);
  const query = useSettled(typed, TYPING_MS);
  const results = useRef<HTMLElement>(null);
  const key = JSON.stringify([query, pages, changes]);
  // With its question: what is deleted is what was found, not what is being typed.
  const found = useAnswer(() => actions.search(query, pages * PAGE).then((page) => ({ ...page, query })), key);

  const change = (next: typeof typed) => {
    setTyped(next);
    setPages(1);
  };
  useEffect(() => {
    if (!tag) return;
    change({ ...EVERYTHING, tag });
    results.current?.focus();
  }, [tag]);
  return (
    <>
      <header>
        <h1>{strings.title}</h1>
        <StoredLine actions={actions} changes={changes} />
        <nav class="views">
          <ViewLink to={{ kind: 'people' }} actions={actions}>
            {strings.people.open}
          </ViewLink>
          <ViewLink to={{ kind: 'feeds' }} actions={actions}>
            {feeds.open}
          </ViewLink>
          <ViewLink to={{ kind: 'dossiers' }} actions={actions}>
            {dossierStrings.title}
          </ViewLink>
        </nav>
      </header>
      <SearchForm query={typed} actions={actions} changes={changes} onChange={change} />
      {found && 'failed' in found ? (
        <Failure reason={found.failed} />
      ) : (
        <FoundList
          found={found ? found.value : null}
          page={PAGE}
          place={results}
          actions={actions}
          onMore={() => setPages(pages + 1)}
          onTag={(chosen) => change({ ...typed, tag: tagKey(chosen) === tagKey(typed.tag) ? '' : chosen })}
          onChange={onChange}
        />
      )}
      <ImportSection actions={actions} onChange={onChange} />
      <TransferSection actions={actions} changes={changes} />
    </>
  );
}
