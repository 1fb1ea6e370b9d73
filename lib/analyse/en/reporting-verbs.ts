import { inflect } from './inflect';

/**
 * What a verb of speech may be followed by.
 * clause: "that" or "whether" and a clause · bare: a clause without "that" · object: the words are a noun phrase, "announced the plan"
 * told: a hearer, then the clause · inf: to do something, perhaps after a hearer · as: somebody or something, then "as" or a name for it
 * of: somebody "of" doing something · marks: words in quotation marks and nothing else
 */
export type Frame = 'clause' | 'bare' | 'object' | 'told' | 'inf' | 'as' | 'of' | 'marks';
export type Form = 'base' | 'third' | 'past' | 'ing';

export interface Verb {
  lemma: string;
  frames: ReadonlySet<Frame>;
  /** "complained about", "called for": what follows them is the content. */
  prepositions: ReadonlySet<string>;
}

export interface VerbForm extends Verb {
  form: Form;
  /** Two for "pointed out". */
  words: 1 | 2;
  /** As often a noun or some other verb: counts only inside a sure frame. */
  doubtful: boolean;
}

/** Lemmas by frames; "_" joins a verb to its particle. */
const FRAMES: [frames: string, lemmas: string][] = [
  [
    'clause bare object',
    'say argue insist predict allege acknowledge concede recall reiterate explain stress emphasize emphasise underscore announce declare admit propose demand recommend reveal disclose confirm deny dispute reject repudiate refute rebut mention cite',
  ],
  [
    'clause bare',
    'assert contend remark conclude counter quip joke lament caution testify respond reply tweet retort boast complain confess confide muse opine recount vow swear suggest claim hint put_it warn agree write',
  ],
  ['clause object', 'note'],
  ['clause', 'add maintain post report estimate observe state continue protest'],
  [
    'clause',
    'point_out exclaim signal indicate affirm proclaim quote surmise speculate marvel enthuse interject tease sum_up read specify theorize theorise make_clear profess attest gripe grumble moan reason rule elaborate',
  ],
  [
    'marks',
    'shout yell whisper murmur mutter intone declaim gush vent rant fume snap chant echo sing type begin go scold plead thunder',
  ],
  ['clause told', 'tell inform assure advise remind notify reassure warn'],
  ['object', 'ask wonder question inquire enquire detail outline describe reference bemoan bewail'],
  [
    'object',
    'criticize criticise condemn denounce decry slam praise applaud blast deride mock ridicule welcome hail laud commend deplore defend rebuke lambast lambaste chide',
  ],
  ['inf', 'promise pledge vow threaten offer'],
  ['clause', 'promise pledge vow threaten'],
  ['inf', 'urge implore exhort beg warn call_on ask tell advise instruct'],
  ['as', 'call describe label dub brand characterize characterise dismiss portray refer_to liken rate'],
  ['of', 'accuse'],
];

const PREPOSITIONS: Record<string, string> = {
  call: 'for',
  argue: 'for against',
  complain: 'about of',
  warn: 'about of against',
  comment: 'on',
  ask: 'about for if whether how what why',
  speak: 'about of out',
  talk: 'about of',
  boast: 'about of',
  brag: 'about of',
  joke: 'about',
  hint: 'at',
  insist: 'on',
  apologize: 'for',
  apologise: 'for',
  object: 'to',
  allude: 'to',
  plead: 'for',
  wonder: 'about if whether how what why',
  speculate: 'about',
  elaborate: 'on',
  expound: 'on',
  inquire: 'about',
  push: 'for',
  rail: 'against',
};

const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  beg: ['begged', 'begged'],
  brag: ['bragged', 'bragged'],
  quip: ['quipped', 'quipped'],
  admit: ['admitted', 'admitted'],
  rebut: ['rebutted', 'rebutted'],
  snap: ['snapped', 'snapped'],
  slam: ['slammed', 'slammed'],
  offer: ['offered', 'offered'],
  signal: ['signalled', 'signaled'],
  plead: ['pleaded', 'pled'],
};

/** Forms that are nouns, or mean something else, too often to count outside their frames. */
const DOUBTFUL = new Set(
  'reads going goes gone read went go reading note notes post posts comment comments states state report reports claims claim estimates estimate cites signal signals offer offers offered offering questions question promise promises demand demands hint hints label brand brands tweet tweets protest protests protested protesting outline details detail defend defends defended defending quote quotes joke jokes counter welcome blast blasts stress began beginning begin begins continue continued continues continuing talk talks object objects push pushes pushed pushing rule rules ruled ruling reason reasons reject rejected rejects rejecting echo echoes refuse reporting indicate indicates indicating observe observed maintain maintains maintained reference references remark remarks put puts putting call calls'.split(
    ' ',
  ),
);

const forms = buildForms();

export const isReportingForm = (word: string): boolean => forms.has(word);

/** The reading of a word as a verb of speech; a phrasal verb needs its particle as the `next` word. */
export const verbForm = (word: string, next: string): VerbForm | null =>
  forms.get(`${word} ${next}`) ?? forms.get(word) ?? null;

function buildForms(): Map<string, VerbForm> {
  const verbs = new Map<string, { frames: Set<Frame>; prepositions: Set<string> }>();
  const verbOf = (item: string) => {
    const known = verbs.get(item) ?? { frames: new Set<Frame>(), prepositions: new Set<string>() };
    verbs.set(item, known);
    return known;
  };
  for (const [frames, lemmas] of FRAMES)
    for (const lemma of lemmas.split(' '))
      for (const frame of frames.split(' ')) verbOf(lemma).frames.add(frame as Frame);
  for (const [lemma, words] of Object.entries(PREPOSITIONS))
    for (const word of words.split(' ')) verbOf(lemma).prepositions.add(word);
  const built = new Map<string, VerbForm>();
  for (const [item, { frames, prepositions }] of verbs) {
    const [lemma = '', particle] = item.split('_');
    for (const [word, form] of inflect(lemma, IRREGULAR[lemma]))
      built.set(particle ? `${word} ${particle}` : word, {
        lemma: item,
        frames,
        prepositions,
        form,
        words: particle ? 2 : 1,
        doubtful: !particle && DOUBTFUL.has(word),
      });
  }
  return built;
}
