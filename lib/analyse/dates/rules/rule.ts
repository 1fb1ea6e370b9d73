import type { Part, Phrase } from '../phrase';
import type { Line, Token } from '../tokens';
import type { Senses } from '../words/words';

/** The tokens a pattern matched, and the line around them. */
export class Reading {
  constructor(
    readonly line: Line,
    readonly from: number,
    readonly to: number,
  ) {}

  get tokens(): Token[] {
    return this.line.tokens.slice(this.from, this.to);
  }

  /** The first token of one of these classes. */
  first(classes: string): Token | undefined {
    return this.tokens.find((t) => classes.includes(t.cls));
  }

  last(classes: string): Token | undefined {
    return this.tokens.findLast((t) => classes.includes(t.cls));
  }

  number(classes: string): number | null {
    const value = this.first(classes)?.value;
    return typeof value === 'number' ? value : null;
  }

  /** One of these words is among them. */
  has(words: ReadonlySet<string>): boolean {
    return this.tokens.some((t) => words.has(t.text));
  }

  get senses(): Senses {
    return this.line.words.senses;
  }

  /** Token relative to the match: −1 is the one before it. */
  before(n: number): Token | undefined {
    return this.line.tokens[this.from - n];
  }

  after(n: number): Token | undefined {
    return this.line.tokens[this.to - 1 + n];
  }
}

/** The part of the day that the words name. */
export const partOf = (r: Reading): Part | null => (r.first('P')?.value ?? null) as Part | null;

export interface Rule {
  /** Over class letters; global and bounded. */
  pattern: RegExp;
  /** Null when the words turn out to say something else. */
  read(reading: Reading): Phrase | null;
}

export const rule = (pattern: string, read: Rule['read']): Rule => ({ pattern: new RegExp(pattern, 'g'), read });

/** "the end of", "early", "later in the": modifiers that belong to the expression and leave its value alone. */
export const MODIFIER = '(?:(?:D?(?:E|Ep)?D?[BP]O|[EKL](?:pD?)?|E-)D?)?';
const NUMBER = '(?:h[aD]?|a?iO?|(?:a(?![dn])|[dnI])(?:-?[nI]){0,4}O?|d-d/d)';
/** How many: "three", "about two and a half", "a couple of", "several", "1-1/2", "two to three". */
export const QUANTITY = `g{0,2}(?:D(?![dnI]-))?g{0,2}${NUMBER}(?:(?:&|-|&-)[dnI][nI]{0,2})?(?:-?&-?a?-?h)?-?g{0,2}`;
