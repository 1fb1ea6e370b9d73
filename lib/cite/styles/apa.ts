import { authors, date, first, group, style, text } from '../csl-xml';

/** As it is written: to put it in lower case would take names along. */
const title = text({ variable: 'title' });
const day = group(
  { prefix: '(', suffix: ')' },
  first(
    { variable: 'issued' },
    [date('issued', {}, { name: 'year' }, { name: 'month', prefix: ', ' }, { name: 'day', prefix: ' ' })],
    [text({ term: 'no date' })],
  ),
);

/** Publication Manual of the American Psychological Association, 7th edition, 10.1 (16): article in a newspaper, online. */
export const APA = style({ etAlMin: 21, etAlUseFirst: 19, suffix: '' }, [
  group(
    { delimiter: '. ' },
    first(
      { variable: 'author' },
      [
        group(
          { delimiter: ' ' },
          authors(
            {
              and: 'symbol',
              delimiter: ', ',
              initialize: 'true',
              'initialize-with': '. ',
              'name-as-sort-order': 'all',
            },
            { suffix: '.' },
          ),
          day,
        ),
        title,
      ],
      [group({ delimiter: '. ' }, title, day)],
    ),
    text({ variable: 'container-title', 'font-style': 'italic' }),
    text({ variable: 'URL' }),
  ),
]);
