import type { Claim } from '../../lib/analyse/report';
import type { CoverageItem } from '../../lib/coverage/coverage';
import { DayTime } from '../shared/DayTime';
import { MarkedText } from '../shared/MarkedText';
import { Name } from '../shared/Name';
import { plainText } from '../shared/plain-text';
import { siteOf } from '../shared/web-address';
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
  const { figures } = strings.coverage;
  const sentence = article.text.slice(claim.start, claim.end);
  return (
    <div class="figures">
      <p class="figures-title">{figures.differ}</p>
      <dl>
        <div>
          <dt>
            {figures.now}
            {article.published && <DayTime iso={article.published} style="short" />}
          </dt>
          <dd>{plainText(sentence.slice(...now))}</dd>
        </div>
        <div>
          <dt>
            <SourceLink url={latest.url}>
              <Name>{latest.site ?? siteOf(latest.url) ?? latest.title}</Name>
            </SourceLink>
            <DayTime iso={latest.published} style="short" />
          </dt>
          <dd>{plainText(text.slice(...before))}</dd>
        </div>
      </dl>
      <p class="snippet" dir="auto">
        <MarkedText text={text} marks={[before]} />
      </p>
    </div>
  );
}
