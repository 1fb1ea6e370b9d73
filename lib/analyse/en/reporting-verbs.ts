/**
 * What a verb of speech may be followed by.
 * clause: (that) a clause · object: its words are a noun phrase · told: a hearer, then the clause · inf: to do something, perhaps after a hearer
 * as: somebody or something, then "as" or a name for it · of: somebody "of" doing something
 */
export type Frame = 'clause' | 'object' | 'told' | 'inf' | 'as' | 'of';

export interface Verb {
  lemma: string;
  frames: Frame[];
  /** A bare clause may follow without "that"; others need "that", a quotation mark or a preposition of theirs. */
  strong: boolean;
}

/** Lemmas by frames; `!` marks those after which "that" is often dropped. */
const LISTS: [frames: string, lemmas: string][] = [
  [
    'clause',
    '!say !add !note !argue !insist !claim !allege !acknowledge !concede !contend !assert !maintain !recall !remark !stress !reiterate !declare !admit !predict !conclude !counter !quip !joke !lament !caution !testify !respond !reply !tweet !write !post !retort !emphasize !emphasise !underscore !explain !boast !complain !confess !confide !muse !opine !recount !protest !vow !swear !announce !report !suggest !estimate !hint !cite comment observe state continue',
  ],
  [
    'clause',
    'point_out exclaim shout yell whisper murmur mutter intone declaim gush vent rant fume snap warn mention signal indicate disclose reveal confirm affirm repeat proclaim quote surmise speculate marvel enthuse chant echo interject agree tease sum_up read go',
  ],
  ['clause object', 'deny dispute reject repudiate refute rebut propose recommend demand detail outline'],
  ['clause told', '!tell !inform !assure !advise !remind !notify !reassure warn'],
  ['object', 'ask wonder question inquire enquire'],
  [
    'object',
    'criticize criticise condemn denounce decry slam praise applaud blast deride mock ridicule welcome hail commend deplore attack defend endorse',
  ],
  ['inf', 'promise pledge vow threaten offer'],
  ['inf', 'urge implore exhort beg warn_off call_on encourage'],
  ['as', 'call describe label dub brand characterize characterise dismiss portray refer_to'],
  ['of', 'accuse'],
];

const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  beg: ['begged', 'begged'],
  quip: ['quipped', 'quipped'],
  admit: ['admitted', 'admitted'],
  rebut: ['rebutted', 'rebutted'],
  snap: ['snapped', 'snapped'],
  slam: ['slammed', 'slammed'],
  offer: ['offered', 'offered'],
  signal: ['signalled', 'signaled'],
};

export type Form = 'base' | 'third' | 'past' | 'ing';
export interface VerbForm extends Verb {
  form: Form;
}

const FORMS = buildForms();
/** Forms that read as nouns or otherwise too often to count outside their frames. */
const EXCLUDED = new Set([
  'reads',
  'going',
  'goes',
  'gone',
  'read',
  'went',
  'go',
  'reading',
  'note',
  'notes',
  'post',
  'posts',
  'comment',
  'comments',
  'states',
  'state',
  'report',
  'reports',
  'claims',
  'estimates',
  'estimate',
  'cites',
  'signal',
  'signals',
  'offer',
  'offers',
  'attack',
  'attacks',
  'attacking',
  'questions',
  'question',
  'promise',
  'promises',
  'demand',
  'demands',
  'hint',
  'hints',
  'label',
  'brand',
  'brands',
  'tweet',
  'tweets',
  'protest',
  'protests',
  'outline',
  'details',
  'detail',
  'attacked',
  'defended',
  'defend',
  'defending',
  'quote',
  'quotes',
  'joke',
  'jokes',
  'counter',
  'address',
  'welcome',
  'blast',
  'blasts',
  'offering',
  'protested',
  'protesting',
  'reporting',
  'stress',
]);

export const isReportingForm = (word: string): boolean => FORMS.has(word);
/** Whether a form is a noun as often as a verb. */
export const isDoubtful = (word: string): boolean => EXCLUDED.has(word);

/** The readings of a word as a verb of speech; a phrasal verb needs its `particle`. */
export function verbForm(word: string, next: string): { verb: VerbForm; words: 1 | 2 } | null {
  const phrasal = FORMS.get(`${word} ${next}`);
  if (phrasal) return { verb: phrasal, words: 2 };
  const plain = FORMS.get(word);
  return plain ? { verb: plain, words: 1 } : null;
}

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [frames, lemmas] of LISTS)
    for (const item of lemmas.split(' ')) {
      const [lemma = '', particle] = item.replace('!', '').split('_');
      const verb: Verb = {
        lemma: item.replace('!', ''),
        frames: frames.split(' ') as Frame[],
        strong: item.startsWith('!'),
      };
      const known = IRREGULAR[lemma];
      const past = known?.[0] ?? regularPast(lemma);
      const entries: [string, Form][] = [
        [lemma, 'base'],
        [third(lemma), 'third'],
        [past, 'past'],
        [known?.[1] ?? past, 'past'],
        [ing(lemma, past), 'ing'],
      ];
      for (const [word, form] of entries) {
        const key = particle ? `${word} ${particle}` : word;
        const old = forms.get(key);
        // "vow" takes a clause and an infinitive: frames of both lists count.
        forms.set(key, old ? { ...old, frames: [...new Set([...old.frames, ...verb.frames])] } : { ...verb, form });
      }
    }
  return forms;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function ing(lemma: string, past: string): string {
  if (/(.)\1ed$/.test(past) && !/(.)\1$/.test(lemma)) return `${past.slice(0, -2)}ing`;
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
