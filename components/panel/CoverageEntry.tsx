import type { CoverageItem } from '../../lib/coverage/coverage';
import { dayLabel } from '../shared/date-label';
import { MarkedText } from '../shared/MarkedText';
import { Name } from '../shared/Name';
import { fill } from '../shared/wording';
import { AlsoAt } from './AlsoAt';
import { coverageDraft } from './notebook/drafts';
import { PinButton } from './notebook/PinButton';
import { SourceLine } from './SourceLine';
import { SourceLink } from './SourceLink';
import { strings } from './strings';

/** How it came to be known; of what was read, when. Of an article without a date, the date beside it is that of its saving. */
function provenanceOf({ provenance, read, origin, undated }: CoverageItem): string {
  const { provenance: words, readOn, origins, undated: since } = strings.coverage;
  if (provenance === 'read' && read) return fill(readOn, { date: dayLabel(read, 'short') });
  if (provenance !== 'imported') return words[provenance];
  const from = origin ? origins[origin] : words.imported;
  return undated ? fill(since, { origin: from }) : from;
}

export function CoverageEntry({ item }: { item: CoverageItem }) {
  return (
    <li class="entry">
      <p class="entry-title" dir="auto">
        <SourceLink url={item.url}>
          <Name>{item.title}</Name>
        </SourceLink>
      </p>
      {item.snippet && (
        <p class="snippet" dir="auto">
          <MarkedText text={item.snippet.text} marks={item.snippet.marks} />
        </p>
      )}
      <SourceLine site={item.site} url={item.url} published={item.published}>
        {provenanceOf(item)}
      </SourceLine>
      {item.also.length > 0 && <AlsoAt also={item.also} />}
      <PinButton draft={coverageDraft(item)} />
    </li>
  );
}
