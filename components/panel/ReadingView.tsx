import { plainText } from '../shared/plain-text';
import { siteOf } from '../shared/web-address';
import { fill } from '../shared/wording';
import { stateStrings } from './state-strings';

/** The article is on its way: where it will stand is drawn already. */
export function ReadingView({ url }: { url: string | null }) {
  const site = url ? siteOf(url) : null;
  const label = site ? fill(stateStrings.readingSite, { site: plainText(site) }) : stateStrings.reading;
  return (
    <div class="reading">
      <div role="status">
        <h1>{label}</h1>
      </div>
      <progress aria-label={stateStrings.reading} />
      <div class="skeleton" aria-hidden="true">
        <i class="wide" />
        <i class="half" />
        <i class="gap" />
        <i />
        <i class="wide" />
        <i class="half" />
        <i class="gap" />
        <i />
        <i class="wide" />
      </div>
    </div>
  );
}
