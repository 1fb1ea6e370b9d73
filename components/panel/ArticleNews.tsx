import { counted, fill } from '../shared/wording';
import { useArticle } from './article-context';
import { readyCoverage } from './coverage-state';
import { strings } from './strings';

/** Says once a batch what arrived, to those who do not see it arrive. */
export function ArticleNews() {
  const { report, coverage } = useArticle();
  const earlier = readyCoverage(coverage.value)?.article.length;
  const found = fill(strings.found, {
    claims: counted(report.claims.length, strings.claims.n),
    people: counted(report.people.length, strings.people.n),
  });
  return (
    <div class="visually-hidden" role="status">
      <p>{found}</p>
      {earlier !== undefined && <p>{counted(earlier, strings.coverage.found)}</p>}
    </div>
  );
}
