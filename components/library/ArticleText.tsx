import type { LibraryArticle } from '../../lib/archive/library';
import type { Block } from '../../lib/extract/article';
import { plainText } from '../shared/plain-text';

/** The text as kept, in its blocks: text nodes only, whatever the page held. */
export function ArticleText({ article: { text, blocks, lang } }: { article: LibraryArticle }) {
  return (
    <div class="text" lang={lang}>
      {groups(blocks).map((group) => {
        const [{ start } = { start: 0 }] = group;
        const texts = group.map((block) => ({
          key: block.start,
          words: plainText(text.slice(block.start, block.end)),
        }));
        return <TextGroup key={start} block={group[0]} texts={texts} />;
      })}
    </div>
  );
}

interface TextGroupProps {
  block: Block | undefined;
  texts: { key: number; words: string }[];
}

function TextGroup({ block, texts }: TextGroupProps) {
  const lines = texts.map(({ key, words }) => (
    <p key={key} dir="auto">
      {words}
    </p>
  ));
  switch (block?.type) {
    case 'heading':
      return <h2 dir="auto">{texts[0]?.words}</h2>;
    case 'list':
      return (
        <ul>
          {texts.map(({ key, words }) => (
            <li key={key} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      );
    case 'quote':
      return <blockquote>{lines}</blockquote>;
    case 'code':
      return <pre>{texts.map(({ words }) => words).join('\n')}</pre>;
    case 'table':
      return <div class="table">{lines}</div>;
    default:
      return <>{lines}</>;
  }
}

/** Items of a list and rows of a table are blocks of their own: those that follow each other belong together. */
function groups(blocks: Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last && block.type !== 'heading' && last[0]?.type === block.type) last.push(block);
    else found.push([block]);
  }
  return found;
}
