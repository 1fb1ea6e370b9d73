import type { Span } from '../extract/article';

/** A passage between quotation marks. */
export interface Mark {
  /** Opening mark included. */
  start: number;
  /** Closing mark included; the paragraph's end when it was never closed. */
  end: number;
  /** The words alone. */
  inner: Span;
  /** 0 for the outermost. */
  depth: number;
  closed: boolean;
  /** Not closed, and the next paragraph opens with a mark too: it is the same quote going on. */
  continues: boolean;
}

type Family = 'double' | 'single' | 'guillemet' | 'corner';
type Side = 'open' | 'close' | 'either';

const SIGNS: Record<string, [Family, Side]> = {
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '”': ['double', 'close'],
  '"': ['double', 'either'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '「': ['corner', 'open'],
  '『': ['corner', 'open'],
  '」': ['corner', 'close'],
  '』': ['corner', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‹': ['single', 'open'],
  '›': ['single', 'close'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
};
const SIGN = /``|''|[“”„‟"«»「」『』‘’‚‹›']/g;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPEN = /[\s([{—–\-/:…“"«‘]/;
/** ’em, ’90s, ’til: a mark before these stands for letters left out. */
const ELIDED = /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b)/i;
/** Deeper nesting is no text any more. */
const DEEPEST = 4;

interface Open {
  family: Family;
  start: number;
  inner: number;
}

/** Passages in quotation marks, in order of their beginning; nested ones after the one that holds them. Linear in the text. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  let open: Mark | null = null;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) {
      const found = pairParagraph(text, start, end);
      const first = found[0];
      const begin = start + (text.slice(start, Math.min(end, start + 3)).match(/^\s*/)?.[0].length ?? 0);
      if (open && first?.start === begin) open.continues = true;
      open = found.find((mark) => mark.depth === 0 && !mark.closed) ?? null;
      marks.push(...found);
    }
    start = end + 1;
  }
  return marks;
}

function pairParagraph(text: string, from: number, to: number): Mark[] {
  const signs = [...text.slice(from, to).matchAll(SIGN)];
  const marks: Mark[] = [];
  const stack: Open[] = [];
  const close = (inner: number, end: number, closed: boolean) => {
    const top = stack.pop() as Open;
    // An apostrophe taken for an opening mark is dropped when nothing closes it.
    if (!closed && (top.family === 'single' || stack.length > 0)) return;
    const span: Span = [top.inner, inner];
    if (span[1] > span[0])
      marks.push({ start: top.start, end, inner: span, depth: stack.length, closed, continues: false });
  };
  signs.forEach((sign, index) => {
    const at = from + sign.index;
    const size = sign[0].length;
    const [family, side] = SIGNS[size === 2 ? '"' : sign[0]] as [Family, Side];
    const level = stack.findLastIndex((item) => item.family === family);
    const way = direction(text, at, size, sign[0] === '``' ? 'open' : side, level >= 0, family);
    if (way === 'open' && stack.length < DEEPEST && level < 0) stack.push({ family, start: at, inner: at + size });
    if (way !== 'close' || level < 0) return;
    if (family === 'single' && isPossessive(text, at, nextOutsideWords(text, signs, index + 1, from), from, to)) return;
    while (stack.length > level + 1) close(at, at, false);
    close(at, at + size, true);
  });
  while (stack.length) close(to, to, false);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function direction(text: string, at: number, size: number, side: Side, isOpen: boolean, family: Family): Side | null {
  const before = text[at - 1] ?? '\n';
  const after = text[at + size] ?? '\n';
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (family === 'single') {
    if (inWord) return null;
    if (side !== 'close' && BEFORE_OPEN.test(before) && !/\s/.test(after) && !ELIDED.test(text.slice(at + 1, at + 8)))
      return 'open';
    return side !== 'open' && !/\s/.test(before) && !LETTER.test(after) ? 'close' : null;
  }
  // „…“ and »…« close with what opens “…” and «…», and some desks mix them up.
  if (side === 'open' && isOpen && !/[\s([—–-]/.test(before) && !LETTER.test(after)) return 'close';
  if (side === 'close' && !isOpen && /\s/.test(before) && (family === 'double' || !/\s/.test(after))) return 'open';
  if (side !== 'either') return side;
  // 6'3" and 5": inches.
  if (!isOpen && /\d/.test(before) && !LETTER.test(after)) return null;
  // A closing mark that nothing opened, and markup that was left in the text: attribute="…".
  if (!isOpen && (before === '=' || (LETTER.test(before) && /\s/.test(after)))) return null;
  if (!isOpen) return 'open';
  return BEFORE_OPEN.test(before) && LETTER.test(after) && /\s/.test(before) && size === 1 && inWord ? 'open' : 'close';
}

/** The next sign that is no apostrophe inside a word; looks a few signs ahead only, to stay linear. */
function nextOutsideWords(
  text: string,
  signs: RegExpExecArray[],
  first: number,
  from: number,
): RegExpExecArray | undefined {
  return signs.slice(first, first + 5).find((sign) => {
    const at = from + sign.index;
    return !LETTER.test(text[at - 1] ?? ' ') || !LETTER.test(text[at + 1] ?? ' ');
  });
}

/** workers’: a mark after s that goes on in lower case, while a surer closing mark comes before anything opens. */
function isPossessive(text: string, at: number, next: RegExpExecArray | undefined, from: number, to: number): boolean {
  if (!/s/i.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 4)) || !next) return false;
  const place = from + next.index;
  if (place >= to || !/[’']/.test(next[0])) return false;
  return !LETTER.test(text[place + 1] ?? ' ') && !/\s/.test(text[place - 1] ?? ' ');
}
