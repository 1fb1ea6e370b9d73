import { type Head, metaOf } from './head';
import { articleNodes, listOf, textOf } from './json-ld';

const LONGEST = 60;

/** The part of the paper that the article appeared in, in the page's own words. */
export function sectionOf(head: Head): string | null {
  const structured = articleNodes(head.nodes)
    .flatMap((node) => listOf(node.articleSection))
    .map(textOf);
  const named = [
    metaOf(head, 'article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:section'),
    ...structured,
  ];
  return (
    named.find((name): name is string => Boolean(name && name.length <= LONGEST && !/^https?:/i.test(name))) ?? null
  );
}
