import type { Span } from '../../extract/article';
import { isRoleNoun } from './role-words';
import type { Scene } from './scene';

/** “An official”, “One former manager” where a sentence begins. */
const INDEFINITE = /(?<=^|\n|[.!?][”"’]? )(?:An?|One|Another)((?: [\p{Ll}-]{2,20}){1,4})/gmu;
/** Behind the description follows who it is: “An engineer, Ana Ruiz,”. */
const NAMED = /^(?:,| at| for| with| of)? ?(?:\p{Lu}[\p{L}.]* ?){2}/u;

/** People without a name whom a sentence is about: “he” may be any of them from there on. */
export function strangersIn(scene: Scene): Span[] {
  return [...scene.text.matchAll(INDEFINITE)].flatMap(({ 0: found, 1: words = '', index }): Span[] => {
    const described = upToRole(words.trim().split(' '));
    if (!described || scene.isAside(index)) return [];
    const end = index + found.length - words.length + 1 + described.length;
    return NAMED.test(scene.text.slice(end, end + 60)) ? [] : [[index, end]];
  });
}

/** A role, or “fisherman”, “woman”. */
const isPerson = (word: string) => isRoleNoun(word) || /(?:^|\p{Ll})(?:wo)?man$/u.test(word);

/** The description up to its noun: the first word for a role that no other such word follows. */
function upToRole(words: string[]): string | null {
  const last = words.findIndex((word, place) => isPerson(word) && !isPerson(words[place + 1] ?? ''));
  return last < 0 ? null : words.slice(0, last + 1).join(' ');
}
