import type { Headline } from '../../lib/coverage/sources/headline';
import { Name } from '../shared/Name';
import { MoreList } from './MoreList';
import { SourceLine } from './SourceLine';
import { SourceLink } from './SourceLink';
import { strings } from './strings';

const SHOWN_FIRST = 4;

/** What a site said it had published before, as it came. */
export function FoundHeadlines({ headlines }: { headlines: Headline[] }) {
  const headline = ({ url, title, published }: Headline) => (
    <li class="entry" key={url}>
      <p class="entry-title" dir="auto">
        <SourceLink url={url}>
          <Name>{title}</Name>
        </SourceLink>
      </p>
      <SourceLine site={null} url={url} published={published} />
    </li>
  );
  return (
    <MoreList class="entries" items={headlines} first={SHOWN_FIRST} more={strings.coverage.more} render={headline} />
  );
}
