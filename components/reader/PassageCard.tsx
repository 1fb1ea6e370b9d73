import { Name } from '../shared/Name';
import { QuoteText } from '../shared/QuoteText';
import { Popup } from './Popup';
import type { PassageFacts } from './passage-facts';
import { strings } from './structure-strings';

interface PassageCardProps {
  facts: PassageFacts;
  at: Range;
  /** Of the article. */
  lang: string;
  onClose: () => void;
}

/** Who says it or when it was, beside the passage. The focus stays in the text. */
export function PassageCard({ facts, at, lang, onClose }: PassageCardProps) {
  const { position, head, isName, notes, others } = facts;
  return (
    <Popup label={head} anchor={at} onClose={onClose} takesFocus={false}>
      <div class="passage">
        {position && <p class="passage-position">{position}</p>}
        <p class="passage-head">{isName ? <Name>{head}</Name> : head}</p>
        {notes.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
        {others.length > 0 && (
          <>
            <p class="passage-more">{strings.passage.more}</p>
            <ul lang={lang}>
              {others.map((parts, place) => (
                <li key={`${place}${parts[0]?.text}`}>
                  <QuoteText parts={parts} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Popup>
  );
}
