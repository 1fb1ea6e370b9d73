import { same } from '../../dates/words/same';
import type { FigureWords } from './claim-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const map = <V>(entries: Record<string, V>): ReadonlyMap<string, V> => new Map(Object.entries(entries));

const SIGNS = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  rs: 'INR',
};

export const EN_FIGURES: FigureWords = {
  numbers: map({
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
    ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  }),
  magnitudes: map({
    ...{ dozen: 12, hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, lakh: 1e5, crore: 1e7 },
    ...{ billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12 },
  }),
  signs: map(SIGNS),
  currencies: map({
    ...SIGNS,
    ...{ us$: 'USD', a$: 'AUD', c$: 'CAD', nz$: 'NZD', hk$: 'HKD', s$: 'SGD', 'swiss francs': 'CHF', yen: 'JPY' },
    ...same('USD', 'dollar|dollars|us dollars'),
    ...same('GBP', 'pounds|pounds sterling'),
    ...same('EUR', 'euro|euros'),
    ...same('INR', 'rupee|rupees'),
    ...same('CNY', 'yuan|renminbi'),
    ...same('RUB', 'ruble|rubles|rouble|roubles'),
    ...same('p', 'p|pence'),
  }),
  units: map({
    ...same('%', '%|percent|per cent|pc|pct'),
    ...same('percentage points', 'percentage point|percentage points'),
    ...same('people', 'people|person|persons|dead|wounded|injured|killed|missing|hurt|displaced|homeless|others'),
    ...same('km', 'km|kilometre|kilometres|kilometer|kilometers'),
    ...same('miles', 'mile|miles'),
    ...same('m', 'm|metre|metres|meter|meters'),
    ...same('ft', 'ft|foot|feet'),
    ...same('t', 'tonne|tonnes'),
    ...same('tons', 'ton|tons'),
    ...same('kg', 'kg|kilograms|kilogrammes|kilos'),
    ...same('l', 'litre|litres|liter|liters'),
    ...same('acres', 'acre|acres'),
    ...same('ha', 'hectare|hectares'),
    ...same('barrels', 'barrel|barrels'),
    ...same('°', 'degree|degrees|°'),
    ...same('°C', 'c|° c|degrees celsius'),
    ...same('°F', 'f|° f|degrees fahrenheit'),
    ...same('MW', 'mw|megawatt|megawatts'),
    ...same('GW', 'gw|gigawatt|gigawatts'),
    ...{ mph: 'mph', cm: 'cm', mm: 'mm', lb: 'lb', lbs: 'lb', inches: 'in' },
  }),
  article: set('a an'),
  half: set('half'),
  ordinals: set('st nd rd th s'),
  upTo: set('to'),
  and: set('and'),
  between: set('between'),
  change: set('from'),
  aged: set('aged age'),
  ratio: set('in'),
  senses: map({
    ...same('about', 'about|around|some|nearly|almost|roughly|approximately|an estimated|close to|or so'),
    ...same('more', 'more than|over|at least|upwards of|no fewer|not less|above|exceeding'),
    ...same('less', 'less than|fewer than|under|up to|at most|no more|as many|as much|below'),
  }),
  harms: map(same('people', 'killed|killing|kills|injured|injuring|wounded|wounding|hurt|displaced|arrested|detained')),
  plural: /^[a-z]{2,20}[^s\W\d]s$|^(?:men|women|children|police|staff|cattle)$/,
  notUnit: set(
    'in on at of by to from and or for with the a an than were was is are had have has who that which as but when while after before its his her their this these those not also per against between',
  ),
};
