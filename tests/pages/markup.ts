/**
 * The notation of article bodies: readable as text, free of any outlet's mark-up.
 * `## heading`, `- item`, `1. item`, `> quote`, `| cell | cell |` (first row is the head), `![image](caption // credit)`,
 * everything else is a paragraph; inside: `*emphasis*`, `**strong**`, `[words](slug)`.
 */
export type Block =
  | { kind: 'paragraph' | 'quote'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'figure'; image: string; caption: string; credit: string };

export function parseBody(body: string): Block[] {
  return body
    .trim()
    .split(/\n\s*\n/)
    .map((chunk) => parseBlock(chunk.trim()));
}

function parseBlock(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => line.trim());
  const joined = lines.join(' ');
  const figure = joined.match(/^!\[(.+?)\]\((.*?) \/\/ (.*)\)$/);
  if (figure) return { kind: 'figure', image: figure[1] ?? '', caption: figure[2] ?? '', credit: figure[3] ?? '' };
  if (joined.startsWith('## ')) return { kind: 'heading', text: joined.slice(3) };
  if (joined.startsWith('> ')) return { kind: 'quote', text: lines.map((line) => line.replace(/^> ?/, '')).join(' ') };
  if (joined.startsWith('| ')) return { kind: 'table', rows: lines.map(cells) };
  const ordered = /^\d+\. /.test(joined);
  if (ordered || joined.startsWith('- ')) {
    return { kind: 'list', ordered, items: lines.map((line) => line.replace(/^(-|\d+\.) /, '')) };
  }
  return { kind: 'paragraph', text: joined };
}

function cells(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** What a reader sees of one block, without mark-up. Figures are not part of the text. */
export function blockText(block: Block): string[] {
  if (block.kind === 'figure') return [];
  if (block.kind === 'list') return block.items.map(plain);
  if (block.kind === 'table') return block.rows.map((row) => row.map(plain).join(' '));
  return [plain(block.text)];
}

function plain(inline: string): string {
  return inline.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/\*+/g, '');
}

/** Inline notation as HTML; `link` says where an article of this site lives. */
export function inlineHtml(inline: string, link: (slug: string) => string): string {
  return escapeHtml(inline)
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, slug: string) => `<a href="${link(slug)}">${words}</a>`)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Plain HTML of a block; figures differ from outlet to outlet and come from their own function. */
export function blockHtml(
  block: Block,
  link: (slug: string) => string,
  figure: (block: Extract<Block, { kind: 'figure' }>) => string,
): string {
  const inline = (text: string) => inlineHtml(text, link);
  switch (block.kind) {
    case 'figure':
      return figure(block);
    case 'heading':
      return `<h2>${inline(block.text)}</h2>`;
    case 'quote':
      return `<blockquote><p>${inline(block.text)}</p></blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block.rows, inline);
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
  }
}

function tableHtml([head = [], ...rows]: string[][], inline: (text: string) => string): string {
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
