import type { LibraryResult } from '../../../lib/archive/library';
import { DayTime } from '../../shared/DayTime';
import { MarkedText } from '../../shared/MarkedText';
import { Name } from '../../shared/Name';
import { siteOf, webAddress } from '../../shared/web-address';
import type { PanelActions } from '../panel-actions';
import { strings as panelStrings } from '../strings';
import type { LookUp } from './look-up';
import { strings } from './strings';

interface FoundEntryProps {
  result: LibraryResult;
  lookUp: LookUp;
  actions: PanelActions;
}

export function FoundEntry({ result, lookUp, actions }: FoundEntryProps) {
  const { id, headline, snippet, site, url, published, provenance } = result;
  const name = site ?? siteOf(url);
  const address = webAddress(url);
  const open = (event: MouseEvent) => {
    // With a modifier the browser opens a tab or window by itself.
    if (!address || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.open(address);
  };
  return (
    <li class="entry">
      <p class="entry-title" dir="auto">
        {address ? (
          <a href={address} rel="noopener noreferrer" onClick={open}>
            <MarkedText {...headline} />
          </a>
        ) : (
          <MarkedText {...headline} />
        )}
      </p>
      {snippet && (
        <p class="snippet" dir="auto">
          <MarkedText {...snippet} />
        </p>
      )}
      <p class="meta">
        {name && (
          <span>
            <Name>{name}</Name>
          </span>
        )}
        <span>{published ? <DayTime iso={published} style="short" /> : panelStrings.head.undated}</span>
        <span>{panelStrings.coverage.provenance[provenance]}</span>
        {snippet && (
          <span>
            <button type="button" class="copy" onClick={() => lookUp.openCopy(id)}>
              {strings.copy}
            </button>
          </span>
        )}
      </p>
    </li>
  );
}
