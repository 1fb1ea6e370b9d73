import Turndown from 'turndown';
import { hostOf } from '../extract/url';
import { bodyFor } from './body';
import type { Exported } from './exported';
import { strings } from './strings';
import { tableRows } from './table-rows';

/** CommonMark with tables, facts in YAML at its head as note-taking programs read them, highlights at its end. */
export function toMarkdown(exported: Exported): string {
  const { article, highlights } = exported;
  const converter = turndown();
  const parts = [
    frontMatter(exported),
    `# ${converter.escape(article.title.replace(/\s+/g, ' '))}`,
    converter.turndown(bodyFor(article)),
  ];
  if (highlights.length > 0) parts.push(`## ${strings.highlights}`, ...highlights.map(highlightText(converter)));
  return `${parts.join('\n\n')}\n`;
}

/** A JSON string is a YAML string, too: nothing in a title can end it. */
function frontMatter({ article, saved }: Exported): string {
  const { title, byline, siteName, published, url } = article;
  const fields = { title, author: byline, site: siteName ?? hostOf(url), published, url, saved };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `${name}: ${JSON.stringify(value)}` : []));
  return ['---', ...lines, '---'].join('\n');
}

const highlightText =
  (converter: Turndown) =>
  ({ quote, note }: { quote: string; note: string }) => {
    const lines = [quote, ...(note ? [`${strings.note}: ${note}`] : [])];
    return lines.map((text) => converter.escape(text).replace(/^/gm, '> ')).join('\n>\n');
  };

function turndown(): Turndown {
  const converter = new Turndown({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  converter.keep(['sub', 'sup']);
  converter.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) => (content.trim() ? `\n\n*${content.trim()}*\n\n` : ''),
  });
  converter.addRule('table', {
    filter: 'table',
    replacement: (_, node) => `\n\n${table(node as HTMLTableElement, converter)}\n\n`,
  });
  return converter;
}

/** The first row is the head, as Markdown has no other tables. */
function table(element: HTMLTableElement, converter: Turndown): string {
  const rows = tableRows(element).map((cells) =>
    cells.map((cell) =>
      cell
        ? converter
            .turndown(cell.cloneNode(true) as HTMLElement)
            .replace(/\s*\n\s*/g, ' ')
            .replace(/\|/g, '\\|')
        : '',
    ),
  );
  const [head, ...rest] = rows;
  if (!head) return '';
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
