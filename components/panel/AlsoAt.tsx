import { Fragment } from 'preact';
import type { CoverageItem } from '../../lib/coverage/coverage';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { siteOf } from '../shared/web-address';
import { SourceLink } from './SourceLink';
import { strings } from './strings';

/** The other sites that had the same text. */
export function AlsoAt({ also }: Pick<CoverageItem, 'also'>) {
  const sites = also.map(({ url, site }, place) => (
    <Fragment key={url}>
      {place > 0 && ', '}
      <SourceLink url={url}>
        <Name>{site ?? siteOf(url) ?? url}</Name>
      </SourceLink>
    </Fragment>
  ));
  return (
    <p class="also">
      <Phrase text={strings.coverage.also} slots={{ sites }} />
    </p>
  );
}
