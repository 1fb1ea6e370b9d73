import type { CslItem } from './csl-item';
import type { CslName } from './csl-name';

/** A record of RIS: "TAG  - value" a line, each ended by CR LF. */
export function ris(item: CslItem): string {
  const day = (parts: number[] | undefined) =>
    parts && `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`;
  const issued = item.issued?.['date-parts'][0];
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameText(name)]),
    ['T2', item['container-title']],
    ['PY', issued?.[0].toString()],
    ['DA', day(issued)],
    ['UR', item.URL],
    ['Y2', day(item.accessed['date-parts'][0])],
    ['LA', item.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${value.replace(/\s+/g, ' ')}` : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function nameText(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}
