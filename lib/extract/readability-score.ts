import { nodesOf, type Outline } from './outline';
import type { Strictness } from './readability';
import { NEGATIVE, POSITIVE } from './words/readability';

/** Added to an element's score for what it is; Readability 0.6. */
const TAG_SCORES: Record<string, number> = { DIV: 5, PRE: 3, TD: 3, BLOCKQUOTE: 3 };
for (const tag of 'ADDRESS OL UL DL DD DT LI FORM'.split(' ')) TAG_SCORES[tag] = -3;
for (const tag of 'H1 H2 H3 H4 H5 H6 TH'.split(' ')) TAG_SCORES[tag] = -5;
const SCORED = new Set('SECTION H2 H3 H4 H5 H6 P TD PRE'.split(' '));
const LEAST_LENGTH = 25;
const NAME_WEIGHT = 25;
const RIVALS = 4;
const LEAST_RIVALS = 3;

type Scores = Map<Outline, number>;

/** The element with the best text and those of its siblings that belong to it. */
export function articleParts(root: Outline, { weighs }: Strictness): Outline[] {
  const scores = scoresOf(root, weighs);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([node]) => node);
  const [first] = ranked;
  if (!first || first === root) return [{ ...root, tag: 'DIV', names: '' }];
  const shared = sharedAncestor(first, ranked.slice(1, RIVALS + 1), scores);
  const scoreOf = (node: Outline) => scores.get(node) ?? initialScore(node, weighs);
  const best = onlyChild(betterParent(shared, scores, scoreOf));
  return withSiblings(best, scoreOf(best), scores);
}

/** Each paragraph gives points to the five elements around it, fewer from level to level. */
function scoresOf(root: Outline, weighs: boolean): Scores {
  const scores: Scores = new Map();
  for (const node of nodesOf(root)) {
    if (!SCORED.has(node.tag) || node.length < LEAST_LENGTH) continue;
    const points = 2 + node.commas + Math.min(Math.floor(node.length / 100), 3);
    let outer = node.parent;
    for (let level = 0; outer && level < 5; level++, outer = outer.parent) {
      const share = points / (level < 2 ? level + 1 : level * 3);
      scores.set(outer, (scores.get(outer) ?? initialScore(outer, weighs)) + share);
    }
  }
  for (const [node, score] of scores) scores.set(node, score * (1 - node.linked / node.length));
  return scores;
}

const initialScore = (node: Outline, weighs: boolean) => (TAG_SCORES[node.tag] ?? 0) + (weighs ? weightOf(node) : 0);

/** What the names of an element say for or against it. */
export function weightOf({ names }: Outline): number {
  return (POSITIVE.test(names) ? NAME_WEIGHT : 0) - (NEGATIVE.test(names) ? NAME_WEIGHT : 0);
}

/** Where nearly as good elements stand around one ancestor, the text is spread over them. */
function sharedAncestor(best: Outline, rivals: Outline[], scores: Scores): Outline {
  const least = (scores.get(best) ?? 0) * 0.75;
  const around = rivals.filter((node) => (scores.get(node) ?? 0) >= least).map((node) => new Set(ancestorsOf(node)));
  if (around.length < LEAST_RIVALS) return best;
  const fits = (node: Outline) => around.filter((ancestors) => ancestors.has(node)).length >= LEAST_RIVALS;
  return ancestorsOf(best).find((node) => node.parent && fits(node)) ?? best;
}

/** An ancestor that scores higher, unless the scores fall too low on the way. */
function betterParent(best: Outline, scores: Scores, scoreOf: (node: Outline) => number): Outline {
  const least = scoreOf(best) / 3;
  let last = scoreOf(best);
  for (let outer = best.parent; outer?.parent; outer = outer.parent) {
    const score = scores.get(outer);
    if (score === undefined) continue;
    if (score < least) return best;
    if (score > last) return outer;
    last = score;
  }
  return best;
}

function onlyChild(node: Outline): Outline {
  let outermost = node;
  while (outermost.parent?.parent && outermost.parent.children.length === 1) outermost = outermost.parent;
  return outermost;
}

function withSiblings(best: Outline, score: number, scores: Scores): Outline[] {
  const least = Math.max(10, score * 0.2);
  return (best.parent?.children ?? [best]).filter((node) => {
    if (node === best) return true;
    const own = scores.get(node);
    const bonus = best.names !== '' && node.names === best.names ? score * 0.2 : 0;
    if (own !== undefined && own + bonus >= least) return true;
    return node.tag === 'P' && isSentence(node);
  });
}

function isSentence({ piece, length, linked }: Outline): boolean {
  if (length > 80) return linked < length * 0.25;
  return length > 0 && linked === 0 && /\.(?: |$)/.test(piece?.text ?? '');
}

function ancestorsOf(node: Outline): Outline[] {
  const ancestors: Outline[] = [];
  for (let outer = node.parent; outer; outer = outer.parent) ancestors.push(outer);
  return ancestors;
}
