import type { Span } from '../../extract/article';
import { BODIES, ISSUED } from '../en/organisations';
import type { Entity } from './entities';
import { entityOf } from './entity-of';
import type { Scene } from './scene';

const DOCUMENTS = /^(?:report|poll|survey|study|analysis|article|review|dispatch)$/;

/** “data from Holm Analytics”, “a survey by the Harbour Union”: who gives it speaks. */
const PROVIDED =
  /(?:^|\s)(?:data|figures|statistics|numbers|estimates|records|documents|report|poll|survey|study|analysis|statement) (?:from|by|of) (?:the )?$/;

/** “Holm’s office”, “a Reuters poll”, “his campaign”: a body or document with an owner; the document speaks for its owner. */
export function organisationOf(scene: Scene, source: Span, pronoun: (at: number) => Entity | null): Entity | null {
  const phrase = scene.text.slice(...source);
  const owned = /^(?:his|her) ((?:\p{Ll}+ ){0,2}(\p{Ll}+))$/iu.exec(phrase);
  if (owned) {
    const owner = pronoun(source[0]);
    return owner && BODIES.has(owned[2] ?? '') ? entityOf(`${owner.name}’s ${owned[1]}`, 'organisation') : null;
  }
  const mention = scene.inside(source).at(-1);
  if (!mention) return null;
  const provides = PROVIDED.test(phrase.slice(0, Math.max(0, mention.span[0] - source[0])));
  if (provides && mention.entity.kind === 'organisation' && mention.span[1] >= source[1]) return mention.entity;
  const rest = /^(?:[’']s?)? ((?:\p{Ll}+ ){0,3}?)(\p{Ll}+)$/u.exec(scene.text.slice(mention.span[1], source[1]));
  // “Captain Lind of the navy”: Lind.
  if (!mention.possessive && /^(?:of|for|from|at|in|with) /.test(rest?.[1] ?? '')) return null;
  const head = rest?.[2] ?? '';
  // “Reuters news agency”: the noun only says what it is.
  if (BODIES.has(head) && !mention.possessive && mention.entity.kind === 'organisation' && !mention.entity.isPlace)
    return mention.entity;
  if (BODIES.has(head)) return entityOf(phrase.replace(/^(?:the|an?) /i, ''), 'organisation');
  if (ISSUED.has(head) || (DOCUMENTS.test(head) && mention.entity.kind === 'organisation')) return mention.entity;
  return null;
}
