import type { CoverageItem } from '../../lib/coverage/coverage';
import { MarkedText } from '../shared/MarkedText';
import { Name } from '../shared/Name';
import { AlsoAt } from './AlsoAt';
import { SourceLine } from './SourceLine';
import { SourceLink } from './SourceLink';
import { strings } from './strings';

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
        {strings.coverage.provenance[item.provenance]}
      </SourceLine>
      {item.also.length > 0 && <AlsoAt also={item.also} />}
    </li>
  );
}
