import type { Span } from '../../extract/article';
import type { Draft } from '../quotes/draft';
import { Descriptions, isOnePerson } from './descriptions';
import type { Entity, Mention } from './entities';
import type { Gender } from './first-name';
import { namedIn } from './named';
import { opensSentence } from './opens-sentence';
import { organisationOf } from './organisations';
import { genderOf } from './role';
import { isRoleNoun } from './role-words';
import { Salience, WEIGHTS } from './salience';
import type { Scene } from './scene';
import { strangersIn } from './strangers';

const PRONOUN = /\b(?:he|she|his|her|him)\b/gi;
/** Code units over which an organisation that spoke is still “they”. */
const STILL_SPEAKING = 900;

/** A place, or a single name of which nothing is known. */
const mayBePlace = ({ isPlace, kind, words: [first = '', ...rest] }: Entity): boolean =>
  isPlace || (kind === 'unnamed' && rest.length === 0 && !isRoleNoun(first.toLowerCase().replace(/s$/, '')));

type Step = { at: number; rank: number; run: () => void };

/**
 * Who the source of each draft is. One walk through the text: names and pronouns bring people to mind, and whoever
 * speaks is brought to mind once more, so that each pronoun is read with what stands before it.
 */
export function findSpeakers(scene: Scene, drafts: Draft[]): Map<Draft, Entity> {
  const salience = new Salience();
  const descriptions = new Descriptions(scene);
  const pronouns = new Map<number, Entity>();
  const speakers = new Map<Draft, Entity>();
  let previous: Entity | null = null;
  let previousAt = 0;
  let stranger: { at: number; gender: Gender | null } | null = null;

  const steps: Step[] = [
    ...scene.mentions.map((mention) => ({
      at: mention.span[0],
      rank: 0,
      run: () => readName(mention),
    })),
    ...[...scene.text.matchAll(PRONOUN)].map((match) => ({
      at: match.index,
      rank: 1,
      run: () => readPronoun(match[0].toLowerCase(), match.index),
    })),
    ...strangersIn(scene).map((span) => ({ at: span[0], rank: 0, run: () => readStranger(span) })),
    ...drafts.flatMap((draft) => {
      const { source } = draft;
      return source && !draft.inherits ? [{ at: source[0], rank: 2, run: () => readSource(draft, source) }] : [];
    }),
  ];
  for (const { run } of steps.sort((a, b) => a.at - b.at || a.rank - b.rank)) run();
  return speakers;

  function readName(mention: Mention): void {
    const { entity, span, possessive } = mention;
    const weight = possessive ? WEIGHTS.possessive : opensSentence(scene.text, span) ? WEIGHTS.subject : WEIGHTS.other;
    salience.see(entity, scene.depth(span[0]), scene.isAside(span[0]) ? weight * WEIGHTS.aside : weight);
  }

  /** From here on a pronoun may mean somebody without a name: whoever was last seen before is in doubt. */
  function readStranger(span: Span): void {
    stranger = {
      at: span[0],
      gender: genderOf(
        scene.text
          .slice(...span)
          .split(' ')
          .at(-1) ?? '',
      ),
    };
  }

  function isInDoubt(entity: Entity, gender: Gender, at: number): boolean {
    if (!stranger || (stranger.gender && stranger.gender !== gender)) return false;
    if (scene.text.slice(stranger.at, Math.min(at, stranger.at + STILL_SPEAKING)).split(/\n+/).length > 2) return false;
    return at - stranger.at < STILL_SPEAKING && salience.seenAt(entity) < scene.depth(stranger.at);
  }

  function readPronoun(word: string, at: number): void {
    if (scene.isAside(at)) return;
    const gender = /^h(?:e|is|im)$/.test(word) ? 'm' : 'f';
    const entity = salience.person(scene.depth(at), gender);
    if (!entity || isInDoubt(entity, gender, at)) return;
    pronouns.set(at, entity);
    salience.see(entity, scene.depth(at), WEIGHTS.pronoun * (/^s?he$/.test(word) ? 1 : WEIGHTS.possessive));
  }

  function readSource(draft: Draft, source: Span): void {
    const entity = resolve(source);
    // No verb of speech says that “Crimea” means those who govern it.
    if (!entity || (!draft.cue && mayBePlace(entity))) return;
    speakers.set(draft, entity);
    if (entity.kind !== 'unnamed') salience.see(entity, scene.depth(source[0]), WEIGHTS.speaker);
    else if (isOnePerson(entity.name)) salience.see(entity, scene.depth(source[0]), WEIGHTS.subject);
    [previous, previousAt] = [entity, source[0]];
  }

  function resolve(source: Span): Entity | null {
    const [at] = source;
    const lower = scene.text.slice(...source).toLowerCase();
    if (/^(?:he|she|his|her|him)$/.test(lower)) return pronouns.get(at) ?? null;
    if (/^(?:the|an?|this|that)$/.test(lower)) return null;
    if (/^(?:i|we|you)$/.test(lower)) return previous;
    if (/^(?:they|it|its|their)$/.test(lower)) {
      if (previous && previous.kind !== 'person' && at - previousAt < STILL_SPEAKING) return previous;
      return salience.organisation(scene.depth(at));
    }
    return (
      organisationOf(scene, source, (place) => pronouns.get(place) ?? null) ??
      namedIn(scene, source) ??
      descriptions.read(source, { salience, previous: at - previousAt < STILL_SPEAKING ? previous : null })
    );
  }
}
