import type { Draft } from './draft';
import type { Line } from './items';

const TURN = /^["“]?((?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|[Vv]an|de)){0,3}):\s+(?=\S)/u;
const CAPITALS = /^[\p{Lu} .’'-]+$/u;
/** Code units within which a turn names its speaker. */
const LONGEST = 60;
/** A name not in capitals is one of a transcript when it opens as many paragraphs. */
const OFTEN = 3;

/** Turns of a transcript or an interview by the number of their paragraph: "MODERATOR: …", "Q: …", "Ruiz: …". */
export function findTurns(text: string, lines: Line[]): Map<number, Draft> {
  const openings = lines.flatMap((line) => opening(text, line) ?? []);
  const times = new Map<string, number>();
  for (const { name } of openings) times.set(name, (times.get(name) ?? 0) + 1);
  const labels = openings.filter(({ name }) => CAPITALS.test(name)).length;
  const turns = new Map<number, Draft>();
  for (const { name, from, start, paragraph } of openings) {
    const isTurn = CAPITALS.test(name) && labels > 1 && (name.length > 1 || (times.get(name) ?? 0) > 1);
    if (!isTurn && (times.get(name) ?? 0) < OFTEN) continue;
    const newline = text.indexOf('\n', start);
    turns.set(paragraph, {
      spans: [[from, newline < 0 ? text.length : newline]],
      kind: 'direct',
      act: name === 'Q' ? 'question' : 'statement',
      // "Q" and "A" name nobody.
      source: name.length > 1 ? [start, start + name.length] : null,
      cue: [start + name.length, start + name.length + 1],
      confidence: name.length > 1 ? 0.8 : 0.5,
      inherits: false,
      paragraph,
    });
  }
  return turns;
}

interface Opening {
  name: string;
  /** Of the name, and of the words after it. */
  start: number;
  from: number;
  paragraph: number;
}

function opening(text: string, { span: [begin], paragraph }: Line): Opening | null {
  if (begin > 0 && text[begin - 1] !== '\n') return null;
  const match = TURN.exec(text.slice(begin, begin + LONGEST));
  const name = match?.[1];
  if (!match || !name) return null;
  return { name, start: begin + match[0].indexOf(name), from: begin + match[0].length, paragraph };
}
