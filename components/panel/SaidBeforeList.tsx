import type { SaidBefore } from '../../lib/coverage/coverage';
import { Name } from '../shared/Name';
import { QuoteText } from '../shared/QuoteText';
import { looseQuoteParts } from '../shared/quote-parts';
import { MoreList } from './MoreList';
import { saidDraft } from './notebook/drafts';
import { PinButton } from './notebook/PinButton';
import { SourceLine } from './SourceLine';
import { SourceLink } from './SourceLink';
import { strings } from './strings';

const SHOWN_FIRST = 3;

interface SaidBeforeListProps {
  /** Who said it. */
  name: string;
  statements: SaidBefore[];
}

export function SaidBeforeList({ name, statements }: SaidBeforeListProps) {
  return (
    <MoreList
      class="entries"
      items={statements}
      first={SHOWN_FIRST}
      more={strings.saidBefore.more}
      render={(said, place) => <Statement key={`${place}${said.url}`} name={name} said={said} />}
    />
  );
}

function Statement({ name, said }: { name: string; said: SaidBefore }) {
  return (
    <li class={`entry quote ${said.kind}`}>
      <blockquote dir="auto">
        <QuoteText parts={looseQuoteParts(said.text, said.kind)} />
      </blockquote>
      <p class="meta-title">
        <cite>
          <SourceLink url={said.url}>
            <Name>{said.title}</Name>
          </SourceLink>
        </cite>
      </p>
      <SourceLine site={said.site} url={said.url} published={said.published} />
      <PinButton draft={saidDraft(said, name)} />
    </li>
  );
}
