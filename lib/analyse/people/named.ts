import type { Span } from '../../extract/article';
import { BODIES } from '../en/organisations';
import { ORG_NOUNS, ROLE_NOUNS } from '../en/words';
import type { Entity, Mention } from './entities';
import type { Scene } from './scene';

/** The entity that a source names, in its words or in the apposition beside them. */
export function namedIn(scene: Scene, source: Span): Entity | null {
  const head = headOf(scene, source);
  if (head?.kind === 'person') return head;
  return nameBehind(scene, source) ?? head ?? nameBefore(scene, source);
}

/** The name that heads the phrase: not an owner, not what a spokesman speaks for. */
function headOf(scene: Scene, source: Span): Entity | null {
  const free = scene.inside(source).filter((mention) => isFree(scene, source, mention));
  const head = free.findLast(({ entity }) => entity.kind === 'person') ?? free.at(-1);
  if (!head) return null;
  // “a Kremlin aide”, “Leeds shopkeepers”: the name only qualifies the noun that ends the phrase.
  const rest = /^ (\p{L}+)/u.exec(scene.text.slice(head.span[1], source[1]))?.[1]?.toLowerCase() ?? '';
  const qualifies = head.entity.kind === 'person' ? ROLE_NOUNS.has(rest) : rest !== '' && !/(?:ly|self)$/.test(rest);
  return qualifies && !head.possessive ? null : head.entity;
}

function isFree(scene: Scene, source: Span, { span, possessive }: Mention): boolean {
  if (possessive && span[1] + 3 < source[1]) return false;
  const before = scene.text.slice(source[0], span[0]);
  return !/(?:^|[^\p{L}])\p{L}+ (?:of|for|from|at|in|with|to|on|by) (?:the )?(?:\p{L}+ )?$/u.test(before);
}

/** “its spokesman, Ivo Kralj, said”, “the group behind it, Holm Media, says”: the name between commas bears the phrase before. */
function nameBehind(scene: Scene, source: Span): Entity | null {
  const next = scene.next(source[1]);
  if (!next || next.possessive) return null;
  const between = scene.text.slice(source[1], next.span[0]).replace(/(?:\p{Lu}[\p{L}.]* )+$/u, '');
  if (between !== ', ' || !/^[,.;]/.test(scene.text.slice(next.span[1], next.span[1] + 1))) return null;
  const { entity } = next;
  const words = scene.text.slice(...source);
  if (entity.kind === 'organisation')
    return /^\p{Ll}|^(?:The|An?|Its) /u.test(words) && !entity.isPlace ? entity : null;
  if (/^(?:one|another)$/i.test(words)) return entity;
  if (!hasRoleNoun(words) && !isOne(words)) return null;
  entity.role ??= words.replace(/^(?:the|an?|its|his|her|their) /i, '');
  return entity;
}

/** “Ana Ruiz, a senior analyst, told”: the source that was found is only the apposition. */
function nameBefore(scene: Scene, [start, end]: Span): Entity | null {
  if (scene.text.slice(start - 2, start) !== ', ' || scene.text[end] !== ',') return null;
  const [before] = scene.before(start);
  return before?.span[1] === start - 2 && before.entity.kind === 'person' && !before.possessive ? before.entity : null;
}

/** “the winner”, “her producer”: a description of one, of no body and no document. */
function isOne(phrase: string): boolean {
  const head = phrase.toLowerCase().split(' ').at(-1) ?? '';
  return (
    /^(?:the|an?|his|her|its|their) /i.test(phrase) && !/s$/.test(head) && !BODIES.has(head) && !ORG_NOUNS.has(head)
  );
}

const hasRoleNoun = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ROLE_NOUNS.has(word));
