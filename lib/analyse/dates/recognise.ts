import { isName } from './names';
import type { Match } from './phrase';
import { clockRules } from './rules/clock-rules';
import { dayRules } from './rules/day-rules';
import { durationRules } from './rules/duration-rules';
import { monthRules } from './rules/month-rules';
import { numericRules } from './rules/numeric-rules';
import { Reading, type Rule } from './rules/rule';
import { sectionRules } from './rules/section-rules';
import { unitRules } from './rules/unit-rules';
import { vagueRules } from './rules/vague-rules';
import { yearRules } from './rules/year-rules';
import type { Line } from './tokens';
import type { Words } from './words/words';

/** Tells by one look at the classes whether anything in the line can say a time. */
const WORTH_A_LOOK = /[MmWwySfuUkPGVJjCQXYH!rcb]|[dn][:Z]|'[dn]|Dl|Dt|d\/d\//;

const wordRules: readonly Rule[] = [
  ...monthRules,
  ...yearRules,
  ...dayRules,
  ...unitRules,
  ...vagueRules,
  ...sectionRules,
  ...durationRules,
  ...clockRules,
];
const figures = { monthFirst: numericRules(true), dayFirst: numericRules(false) };

/** Where words differ in nothing else, the rule that stands first wins. */
function rulesFor({ monthFirst }: Style, { isNeutral }: Words): readonly Rule[] {
  const numeric = monthFirst ? figures.monthFirst : figures.dayFirst;
  return isNeutral ? numeric : [...numeric, ...wordRules];
}

/** What the whole text says about how it writes dates. */
export interface Style {
  monthFirst: boolean;
  /** Somebody bears the name of a month. */
  namesake: boolean;
}

/** The expressions of a line, left to right, none overlapping: the leftmost first, of those the longest, of those the earliest rule. */
export function recognise(line: Line, style: Style): Match[] {
  if (!WORTH_A_LOOK.test(line.shape)) return [];
  const found: Match[] = [];
  for (const rule of rulesFor(style, line.words)) {
    for (const m of line.shape.matchAll(rule.pattern)) {
      if (!m[0]) continue;
      const [from, to] = [m.index, m.index + m[0].replace(/[.,]+$/, '').length];
      const phrase = rule.read(new Reading(line, from, to));
      if (phrase && !isName(line, from, to, style.namesake)) found.push({ phrase, from, to });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Match[] = [];
  let end = 0;
  for (const match of found) {
    if (match.from < end) continue;
    kept.push(match);
    end = match.to;
  }
  return kept;
}
