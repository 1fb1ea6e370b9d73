import type { ComponentChildren } from 'preact';
import { DayTime } from '../shared/DayTime';
import { Name } from '../shared/Name';
import { siteOf } from '../shared/web-address';

interface SourceLineProps {
  site: string | null;
  url: string;
  published: string;
  /** How the article came to be known. */
  children?: ComponentChildren;
}

/** Where something stood, and when. */
export function SourceLine({ site, url, published, children }: SourceLineProps) {
  const name = site ?? siteOf(url);
  return (
    <p class="meta">
      {name && (
        <span>
          <Name>{name}</Name>
        </span>
      )}
      <span>
        <DayTime iso={published} style="short" />
      </span>
      {children && <span>{children}</span>}
    </p>
  );
}
