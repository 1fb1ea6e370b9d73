import type { PersonKind } from '../report';
import type { Entity } from './entities';

/** Somebody whom no name introduces: the article’s words are all there is. */
export function entityOf(words: string, kind: PersonKind): Entity {
  return {
    words: words.split(' '),
    name: words,
    kind,
    gender: null,
    mentions: [],
    role: null,
    nouns: new Set(),
    isPlace: false,
  };
}
