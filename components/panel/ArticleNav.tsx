import { useArticle } from './article-context';
import { readyCoverage } from './coverage-state';
import { SectionNav } from './SectionNav';
import { strings } from './strings';

export function ArticleNav() {
  const { report, coverage } = useArticle();
  const { claims, people, coverage: earlier } = strings.sections;
  return (
    <SectionNav
      entries={[
        { id: 'claims', label: claims, count: report.claims.length },
        { id: 'people', label: people, count: report.people.length },
        { id: 'coverage', label: earlier, count: readyCoverage(coverage.value)?.article.length ?? null },
      ]}
    />
  );
}
