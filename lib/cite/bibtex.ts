import type { CslItem } from './csl-item';
import type { CslName } from './csl-name';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry for BibTeX and biblatex; the title is braced so that no style changes its capitals. */
export function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(nameText).join(' and ')],
    ['title', `{${escaped(item.title)}}`],
    ['journal', escaped(item['container-title'])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', item.accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')],
    ['language', item.language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@article{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function nameText(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
}

const escaped = (text: string) => text.replace(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
