import type { Listed } from '../../lib/archive/library';
import { DayTime } from '../shared/DayTime';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { siteOf } from '../shared/web-address';
import { localDay } from './local-day';
import { strings } from './strings';

/** Where it stood, when, and how it came here. */
export function SourceFacts({ article: { site, url, published, provenance, origin, saved } }: { article: Listed }) {
  const name = site ?? siteOf(url);
  return (
    <p class="facts">
      {name && (
        <span>
          <Name>{name}</Name>
        </span>
      )}
      <span>{published ? <DayTime iso={published} /> : strings.undated}</span>
      <span>
        <Phrase
          text={provenance === 'imported' ? strings.origins[origin ?? 'file'] : strings.provenance[provenance]}
          slots={{ date: <DayTime iso={localDay(saved)} /> }}
        />
      </span>
    </p>
  );
}
