import { useArticle } from './article-context';

/** How far the article is read, as a line. For the eye only: where one is in the article, the article says. */
export function PlaceLine() {
  const { article, reading } = useArticle();
  const { value: block } = reading;
  const share = block && article.text ? block.start / article.text.length : 0;
  return <span class="place-line" aria-hidden="true" style={{ transform: `scaleX(${share.toFixed(3)})` }} />;
}
