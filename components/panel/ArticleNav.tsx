import { IconButton } from '../shared/IconButton';
import { useArticle } from './article-context';
import { readyCoverage } from './coverage-state';
import { PlaceLine } from './PlaceLine';
import { SectionNav } from './SectionNav';
import { strings } from './strings';

/** The bar that stays: the sections, how far the article is read, and whether the panel scrolls along with it. */
export function ArticleNav() {
  const { report, coverage, choices } = useArticle();
  const { claims, people, coverage: earlier } = strings.sections;
  const { follows } = choices;
  return (
    <div class="nav">
      <SectionNav
        entries={[
          { id: 'claims', label: claims, count: report.claims.length },
          { id: 'people', label: people, count: report.people.length },
          { id: 'coverage', label: earlier, count: readyCoverage(coverage.value)?.article.length ?? null },
        ]}
      />
      <IconButton
        icon="follow"
        label={strings.follow}
        pressed={follows.value}
        onClick={() => {
          follows.value = !follows.value;
        }}
      />
      <PlaceLine />
    </div>
  );
}
