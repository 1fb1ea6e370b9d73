import { isName } from './names';
import type { Match } from './phrase';
import { calendarRules } from './rules/calendar-rules';
import { clockRules } from './rules/clock-rules';
import { durationRules } from './rules/duration-rules';
import { relativeRules } from './rules/relative-rules';
import { Reading, type Rule } from './rules/rule';
import { sectionRules } from './rules/section-rules';
import type { Line } from './tokens';

/** Tells by one look at the classes whether anything in the line can say a time. */
const WORTH_A_LOOK = /[MmWwySfuUkPGVJjCQXYH!rcb]|[dn][:Z]|'[dn]|Dl|Dt/;

const ruleSets = new Map<boolean, readonly Rule[]>();

function rulesFor(monthFirst: boolean): readonly Rule[] {
  const rules = ruleSets.get(monthFirst) ?? [
    ...calendarRules(monthFirst),
    ...relativeRules,
    ...sectionRules,
    ...durationRules,
    ...clockRules,
  ];
  ruleSets.set(monthFirst, rules);
  return rules;
}

/** What the whole text says about how it writes dates. */
export interface Style {
  monthFirst: boolean;
  /** Somebody bears the name of a month. */
  namesake: boolean;
}

/** The expressions of a line, left to right, none overlapping: the leftmost first, of those the longest, of those the earliest rule. */
export function recognise(line: Line, { monthFirst, namesake }: Style): Match[] {
  if (!WORTH_A_LOOK.test(line.shape)) return [];
  const found: Match[] = [];
  for (const rule of rulesFor(monthFirst)) {
    for (const m of line.shape.matchAll(rule.pattern)) {
      if (!m[0]) continue;
      const [from, to] = [m.index, m.index + m[0].replace(/[.,]+$/, '').length];
      const phrase = rule.read(new Reading(line, from, to));
      if (phrase && !isName(line, from, to, namesake)) found.push({ phrase, from, to });
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
