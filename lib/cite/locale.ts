import { type CslElement, el } from './csl-xml';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** As the manual of the Modern Language Association shortens them. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const TERMS = {
  and: 'and',
  'et-al': 'et al.',
  'no date': 'n.d.',
  accessed: 'accessed',
  'open-quote': '“',
  'close-quote': '”',
  'open-inner-quote': '‘',
  'close-inner-quote': '’',
  'page-range-delimiter': '–',
};

const number = (index: number) => String(index + 1).padStart(2, '0');

/** The words of American English that the styles use. */
export const LOCALE: CslElement = el(
  'locale',
  { 'xml:lang': 'en-US', version: '1.0' },
  el('style-options', { 'punctuation-in-quote': 'true' }),
  el(
    'terms',
    {},
    ...Object.entries(TERMS).map(([name, word]) => el('term', { name }, word)),
    ...MONTHS.map((word, index) => el('term', { name: `month-${number(index)}` }, word)),
    ...SHORT_MONTHS.map((word, index) => el('term', { name: `month-${number(index)}`, form: 'short' }, word)),
  ),
);
