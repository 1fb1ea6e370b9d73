import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticleView } from './ArticleView';
import { DossiersView } from './dossiers/DossiersView';
import { DossierView } from './dossiers/DossierView';
import './dossiers/dossiers.css';
import './highlights.css';
import { FeedsView } from './feeds/FeedsView';
import './library.css';
import type { LibraryActions } from './library-actions';
import type { LibraryView } from './library-view';
import { PeopleView } from './PeopleView';
import { PersonView } from './PersonView';
import { SearchView } from './SearchView';

interface LibraryProps {
  view: ReadonlySignal<LibraryView>;
  /** What the page was opened to search for; empty when for nothing. */
  asked?: string;
  actions: LibraryActions;
}

/** The search stays as it was behind the article or person that is shown. */
export function Library({ view: shown, asked = '', actions }: LibraryProps) {
  const view = shown.value;
  const [changes, setChanges] = useState(0);
  const place = useRef<HTMLElement>(null);
  const left = useRef<HTMLElement | null>(null);

  const leaving = {
    ...actions,
    open(next: LibraryView) {
      if (view.kind === 'search' && document.activeElement instanceof HTMLElement)
        left.current = document.activeElement;
      actions.open(next);
    },
  };
  useEffect(() => {
    if (view.kind === 'search') {
      if (!view.tag) left.current?.focus();
    } else {
      window.scrollTo({ top: 0, behavior: 'instant' });
      place.current?.focus();
    }
  }, [view]);

  const changed = () => setChanges((count) => count + 1);
  return (
    <main class="library">
      <div hidden={view.kind !== 'search'}>
        <SearchView
          asked={asked}
          tag={view.kind === 'search' ? view.tag : undefined}
          actions={leaving}
          changes={changes}
          onChange={changed}
        />
      </div>
      <section class="shown" ref={place} tabIndex={-1} hidden={view.kind === 'search'}>
        {view.kind === 'article' && (
          <ArticleView key={view.id} id={view.id} part={view.part} actions={leaving} onChange={changed} />
        )}
        {view.kind === 'feeds' && <FeedsView actions={leaving} onChange={changed} />}
        {view.kind === 'people' && <PeopleView actions={leaving} />}
        {view.kind === 'person' && <PersonView key={view.name} name={view.name} actions={leaving} />}
        {view.kind === 'dossiers' && <DossiersView actions={leaving} />}
        {view.kind === 'dossier' && <DossierView key={view.id} id={view.id} actions={leaving} />}
      </section>
    </main>
  );
}
