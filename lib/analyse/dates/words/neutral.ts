import type { Words } from './words';

const none: ReadonlySet<string> = new Set();

/** What is the same in every language. */
export const NEUTRAL: Words = {
  isNeutral: true,
  classes: {},
  proper: '',
  holidays: {},
  knownDays: {},
  verbs: {
    ...{ future: none, past: none, pastForm: /(?!)/, notPast: none, plan: none, planNoun: none, defers: none },
    ...{
      defersTo: none,
      planned: none,
      deadline: none,
      appointment: none,
      presentBe: none,
      between: none,
      joins: none,
    },
    ...{ be: '', infinitive: '', purpose: '' },
  },
  senses: {
    ...{ fromReference: none, inTurn: none, stretch: none, verb: none, singular: none, whole: none, compares: none },
    alone: {},
  },
  monthFirst: () => false,
};
