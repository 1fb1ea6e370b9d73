import type { Claim } from '../../lib/analyse/report';
import type { CoverageItem } from '../../lib/coverage/coverage';
import { DayTime } from '../shared/DayTime';
import { Phrase } from '../shared/Phrase';
import { plainText } from '../shared/plain-text';
import { useArticle } from './article-context';
import { SourceLink } from './SourceLink';
import { strings } from './strings';

interface FiguresDifferProps {
  claim: Claim;
  earlier: readonly CoverageItem[];
}

/** What the article says beside what the latest earlier one said that counted otherwise; nothing where none did. */
export function FiguresDiffer({ claim, earlier }: FiguresDifferProps) {
  const { article } = useArticle();
  const differing = earlier.filter(({ figure }) => figure).sort((a, b) => b.published.localeCompare(a.published));
  const [latest] = differing;
  if (!latest?.figure) return null;
  const { now, earlier: before, text } = latest.figure;
  const sentence = article.text.slice(claim.start, claim.end);
  return (
    <p class="figures">
      <Phrase
        text={strings.coverage.figures}
        slots={{
          now: <b>{plainText(sentence.slice(...now))}</b>,
          earlier: <b>{plainText(text.slice(...before))}</b>,
          date: (
            <SourceLink url={latest.url}>
              <DayTime iso={latest.published} style="short" />
            </SourceLink>
          ),
        }}
      />
    </p>
  );
}
