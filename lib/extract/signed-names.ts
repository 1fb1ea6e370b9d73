import { BY, CONNECTOR, NO_AUTHOR, ORGANISATION, PARTICLE, POSTNOMINAL, ROLE } from './words/roles';

export type NameKind = 'person' | 'mononym' | 'organisation';

const LINES = /\n|\s[|•·⋅∙–—-]\s|;|\s\/\s/;
/** Joins names, after at least two words; "y" and "e" are also inside of surnames, so that they need two words behind them as well. */
const JOINER =
  /\s*[,、，]\s*(?:and\s)?|(?<=\S\s\S{1,40})\s+(?:and|und|&|и|with)\s+|(?<=\S\s\S{1,40})\s+(?:y|e|et|i|en|og|och)\s+(?=\S+\s\S)/u;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST = 300;

/**
 * The names in a signature, without "By", titles, roles, days and places: of each line up to the first part that is no name.
 * With `strict` a name must be written like one, as text of the page and not a field has to.
 */
export function namesIn(text: string, strict = false): string[] {
  return text
    .slice(0, LONGEST)
    .split(LINES)
    .flatMap((line) => namesOfLine(line, strict));
}

function namesOfLine(line: string, strict: boolean): string[] {
  const names: string[] = [];
  for (const part of withoutBy(line).split(JOINER)) {
    const name = tidy(part);
    const last = names.length - 1;
    if (last >= 0 && POSTNOMINAL.test(name)) names[last] += `, ${name}`;
    else if (kindOf(name) !== null && (!strict || isWrittenAsName(name))) names.push(name);
    else if (last >= 0) break;
  }
  return names;
}

/** What kind of signature a name is, or null when it is none. */
export function kindOf(name: string): NameKind | null {
  if (name.length < 2 || name.length > 60 || NO_AUTHOR.test(name) || /[@\d:!?]|https?:|www\./.test(name)) return null;
  const words = name.replace(/[()]/g, '').split(', ')[0]?.split(' ') ?? [];
  if (words.length > 6) return null;
  if (words.length > 1 && ORGANISATION.test(name)) return 'organisation';
  if (ROLE.test(name) || words.length > 5) return null;
  if (words.length > 1 || EAST_ASIAN.test(name)) return 'person';
  return /^\p{Lu}[\p{L}'’.-]{2,}$/u.test(name) ? 'mononym' : null;
}

/** Capitals but for particles; scripts without capitals pass. */
function isWrittenAsName(name: string): boolean {
  const words = name.replace(/["“”()]/g, '').split(/[\s,]+/);
  if (EAST_ASIAN.test(name)) return name.length <= 12;
  return words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && PARTICLE.test(word)));
}

/** Without marks of direction and without "By", which templates at times write twice. */
export function withoutBy(text: string): string {
  const bare = text.replace(/[\u202a-\u202e\u2066-\u2069<>]/g, '').replace(/\s+/g, ' ');
  return bare.trim().replace(BY, '').replace(BY, '').trim();
}

function tidy(part: string): string {
  return withoutBy(part)
    .replace(CONNECTOR, '')
    .replace(/\s?\((?:reuters|ap|afp|dpa|author|autor)\)$/i, '')
    .replace(/[\s.,:–—-]+$/, (end) =>
      end.startsWith('.') && /\b\p{Lu}$/u.test(part.slice(0, part.lastIndexOf(end))) ? '.' : '',
    )
    .replace(/^(?:prof|mr|mrs|ms)\.?\s(?=\S+\s\S)/i, '');
}
