import type { ComponentChildren } from 'preact';
import type { LibraryActions } from './library-actions';
import type { LibraryView } from './library-view';

interface ViewLinkProps {
  to: LibraryView;
  actions: LibraryActions;
  children: ComponentChildren;
}

/** Leads to another view of this page; a button, because there is no address that the browser might remember. */
export function ViewLink({ to, actions, children }: ViewLinkProps) {
  return (
    <button type="button" class="view-link" onClick={() => actions.open(to)}>
      {children}
    </button>
  );
}
