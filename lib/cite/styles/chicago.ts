import { date, el, group, style, text } from '../csl-xml';

/** The Chicago Manual of Style, 18th edition: a bibliography entry for an article of a newspaper or news site, 14.87–14.97. */
export const CHICAGO = style({ etAlMin: 7, etAlUseFirst: 3, suffix: '.' }, [
  group(
    { delimiter: '. ' },
    el(
      'names',
      { variable: 'author' },
      el('name', {
        and: 'text',
        'delimiter-precedes-last': 'always',
        'name-as-sort-order': 'first',
        'sort-separator': ', ',
      }),
    ),
    text({ variable: 'title', 'text-case': 'title', quotes: 'true' }),
    group(
      { delimiter: ', ' },
      text({ variable: 'container-title', 'font-style': 'italic' }),
      date('issued', {}, { name: 'month', suffix: ' ' }, { name: 'day', suffix: ', ' }, { name: 'year' }),
    ),
    text({ variable: 'URL' }),
  ),
]);
