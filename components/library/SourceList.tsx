import type { LibrarySource } from '../../lib/archive/library';
import { Name } from '../shared/Name';
import { counted } from '../shared/wording';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';
import { ViewLink } from './ViewLink';

/** Whom the article quotes or names; each leads to all that is kept of their words. */
export function SourceList({ people, actions }: { people: LibrarySource[]; actions: LibraryActions }) {
  const words = strings.article;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{words.quoted}</h2>
      <ul>
        {people.map(({ name, role, kind, quotes }) => (
          <li key={name}>
            {kind === 'unnamed' ? (
              <Name>{name}</Name>
            ) : (
              <ViewLink to={{ kind: 'person', name }} actions={actions}>
                <Name>{name}</Name>
              </ViewLink>
            )}
            <span class="quiet">
              {role && (
                <>
                  <Name>{role}</Name>
                  {', '}
                </>
              )}
              {counted(quotes, words.quotes)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
