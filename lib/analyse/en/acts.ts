import type { SpeechAct } from '../report';

/** Verbs and nouns that do something with the words, by lemma; all others state. */
export const ACTS: Record<string, SpeechAct> = Object.fromEntries(
  (
    [
      ['denial', 'deny dispute reject repudiate refute rebut denial'],
      ['promise', 'promise pledge vow swear vow assurance'],
      ['threat', 'threaten'],
      ['accusation', 'accuse allege accusation allegation denounce condemn'],
      ['demand', 'demand urge implore exhort beg call_on warn_off demand'],
      ['question', 'ask wonder question inquire enquire'],
    ] as [SpeechAct, string][]
  ).flatMap(([act, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, act])),
);
