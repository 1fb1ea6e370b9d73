import { EN_HOLIDAYS, EN_KNOWN_DAYS } from './en-holidays';
import { EN_VERBS } from './en-verbs';
import { same } from './same';
import type { Senses, Words } from './words';

/** Words with the values first, first + 1, …; variants are separated by a slash; an empty one leaves its value out. */
function counted(first: number, words: string): Record<string, number> {
  const entries = words
    .split('|')
    .map((variants, i) => (variants ? same(first + i, variants.replaceAll('/', '|')) : {}));
  return Object.assign({}, ...entries);
}

const MONTHS = counted(
  1,
  'january/jan|february/feb||april/apr||june/jun|july/jul|august/aug|september/sept/sep|october/oct|november/nov|december/dec',
);

const EN_SENSES: Senses = {
  fromReference: new Set('previous preceding prior following subsequent ensuing same that those'.split(' ')),
  inTurn: new Set(['next']),
  stretch: new Set(['past']),
  verb: new Set(['last']),
  singular: new Set(['this']),
  whole: new Set(['entire', 'full', 'whole']),
  alone: { past: 'PAST_REF', present: 'PRESENT_REF' },
  compares: new Set(['since']),
};

export const EN: Words = {
  classes: {
    M: MONTHS,
    // Also a modal, a verb, a name: months only beside a preposition, a modifier or a number.
    m: { may: 5, march: 3, mar: 3 },
    W: counted(1, 'monday|tuesday/tues|wednesday|thursday/thurs|friday|saturday|sunday'),
    w: { mon: 1, tue: 2, wed: 3, thu: 4, thur: 4, fri: 5, sat: 6, sun: 7 },
    y: counted(1, 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays'),
    S: { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI', springtime: 'SP', summertime: 'SU', wintertime: 'WI' },
    f: { fall: 'FA' },
    u: {
      ...{
        second: 'TS',
        minute: 'TM',
        hour: 'TH',
        day: 'D',
        week: 'W',
        month: 'M',
        year: 'Y',
        decade: 'E',
        century: 'C',
      },
      ...{ fortnight: 'F', millennium: 'L', quarter: 'Q', mins: 'TM', hrs: 'TH' },
    },
    U: {
      ...{ seconds: 'TS', minutes: 'TM', hours: 'TH', days: 'D', weeks: 'W', months: 'M', years: 'Y', decades: 'E' },
      ...{
        centuries: 'C',
        fortnights: 'F',
        quarters: 'Q',
        nights: 'D',
        mornings: 'D',
        afternoons: 'D',
        evenings: 'D',
        yrs: 'Y',
        millennia: 'L',
        weekends: 'WE',
      },
    },
    k: { weekend: 'WE' },
    P: {
      ...same('MO', 'morning|daybreak|dawn|early hours|small hours|wee hours'),
      ...same('AF', 'afternoon'),
      ...same('EV', 'evening|dusk'),
      ...same('NI', 'night'),
    },
    n: {
      ...counted(
        0,
        'zero|one/single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen',
      ),
      ...counted(16, 'sixteen|seventeen|eighteen|nineteen|twenty'),
      ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    },
    I: { hundred: 100, thousand: 1000, dozen: 12, million: 1_000_000 },
    i: { ...same(null, 'several|few|many|various|numerous|dozens|hundreds|thousands|multiple|countless'), couple: 2 },
    o: {
      ...counted(
        1,
        'first||third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth',
      ),
      ...counted(15, 'fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first'),
    },
    // The unit or the ordinal.
    R: { second: 2 },
    z: { final: 4, closing: 4, opening: 1 },
    l: same(-1, 'last|past|previous|preceding|prior|latest'),
    t: same(0, 'this|current|present|ongoing'),
    x: same(1, 'next|coming|following|upcoming|forthcoming|subsequent|ensuing'),
    e: same(0, 'same'),
    T: same(0, 'that|those'),
    v: same(null, 'each|every|per|alternate'),
    E: { early: 'START', late: 'END', mid: 'MID' },
    B: {
      ...same('START', 'beginning|start|outset|turn|first days|first weeks|opening days'),
      ...same('END', 'end|close|remainder|rest|final days|final weeks|last days|closing days|eve|tail end'),
      ...same('MID', 'middle|midst|height|course'),
    },
    D: same(null, 'the'),
    a: { a: 1, an: 1 },
    h: { half: 0.5 },
    O: same(null, 'of'),
    p: same(
      null,
      'in|on|by|since|until|till|during|from|between|through|throughout|as of|dated|circa|into|for|within|at|til|of late',
    ),
    '&': same(null, 'and|to|or|through'),
    A: { ago: -1, 'from now': 1 },
    L: same(1, 'later'),
    K: same(-1, 'earlier'),
    '>': same(1, 'after|afterwards|afterward|hence'),
    '<': same(-1, 'before|previously|beforehand'),
    G: {
      ...{ today: 0, tonight: 'NI', yesterday: -1, tomorrow: 1, overnight: 'ON' },
      ...{ 'the day before yesterday': -2, 'the day after tomorrow': 2 },
    },
    V: {
      ...same(
        'PRESENT_REF',
        'now|currently|nowadays|presently|at present|at the moment|at this moment|these days|at this time|at this point',
      ),
      ...same('PRESENT_REF', 'the present day|modern day|present day|right now|to date'),
      ...same('PAST_REF', 'recently|formerly|lately|most recently|more recently|very recently|long ago|recent years'),
      ...same(
        'PAST_REF',
        'at that time|at the time|that time|recent days|recent weeks|recent months|recent decades|recent times|not long ago',
      ),
      ...same('PAST_REF', 'the recent past|the old days|earlier times|some time ago|recent|yesteryear'),
      ...same(
        'FUTURE_REF',
        'soon|very soon|shortly|the future|the near future|in future|in the future|the foreseeable future|the coming days|the coming weeks',
      ),
      ...same(
        'FUTURE_REF',
        'the coming months|the coming years|coming days|coming weeks|coming months|coming years|someday',
      ),
    },
    J: {
      ...{ daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M' },
      ...{
        quarterly: 'P3M',
        annual: 'P1Y',
        annually: 'P1Y',
        yearly: 'P1Y',
        hourly: 'PT1H',
        biennial: 'P2Y',
        annualised: 'P1Y',
      },
    },
    j: { weeklong: 'P1W', yearlong: 'P1Y', monthlong: 'P1M', daylong: 'P1D', decadelong: 'P10Y', 'year-long': 'P1Y' },
    C: { noon: 12, midday: 12, midnight: 0 },
    c: {
      ...same('am', 'am|a . m .|a . m'),
      ...same('pm', 'pm|p . m .|p . m'),
    },
    q: same(null, "o ' clock|o ’ clock"),
    Z: {
      ...same('Z', 'gmt|utc|zulu'),
      ...{ bst: '+01:00', cet: '+01:00', cest: '+02:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
      ...{
        mst: '-07:00',
        mdt: '-06:00',
        pst: '-08:00',
        pdt: '-07:00',
        ist: '+05:30',
        jst: '+09:00',
        aest: '+10:00',
        aedt: '+11:00',
      },
      ...same('', 'et|pt|ct|local time|eastern time|pacific time|central time|eastern|pacific'),
    },
    g: same(
      null,
      'about|around|nearly|almost|roughly|approximately|over|under|only|just|more than|less than|fewer than|at least|at most|up to|some|near|barely|exactly|well over|as many as|no more than|another|an additional|additional|further|extra|full|whole|consecutive|straight|successive|entire|calendar|other|more',
    ),
    N: same(null, 'old|long'),
    X: {
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
      noughties: 0,
    },
    '}': same(null, 'ended|ending'),
    _: same(null, 'as soon as|at the time of|earlier than|later than'),
    b: same(null, 'bc|bce|b . c .'),
    s: same(null, 's'),
    F: same(null, 'fiscal|financial|fy'),
    // What a figure counts: "2000 troops" is no year.
    '%': same(
      null,
      '%|percent|per cent|people|men|women|troops|soldiers|miles|mile|km|kilometres|kilometers|metres|meters|m|ft|feet|tons|tonnes|kg|points|votes|dollars|euros|pounds|jobs|rpm|hp|mg|ml|copies|seats|cases|deaths|prisoners|casualties|acres|hectares|barrels|degrees|aircraft|ships|guns|tanks|horses|employees|workers|students|units|homes|words|calories|megawatts|watts|yards|inches',
    ),
    $: same(null, '$|£|€|¥|no .|#|nos .|number|flight|route|highway|model|boeing|airbus|windows|room|page'),
  },
  proper: 'MWmw',
  holidays: EN_HOLIDAYS,
  knownDays: EN_KNOWN_DAYS,
  verbs: EN_VERBS,
  senses: EN_SENSES,
  monthFirst: (lang) => !/^en-(?!us|ph|bz)/i.test(lang),
};
