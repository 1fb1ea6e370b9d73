import { authors, date, group, style, text } from '../csl-xml';

/** The Chicago Manual of Style, 18th edition: a bibliography entry for an article of a newspaper or news site, 14.87–14.97. */
export const CHICAGO = style({ etAlMin: 7, etAlUseFirst: 3, suffix: '.' }, [
  group(
    { delimiter: '. ' },
    authors({ and: 'text', 'name-as-sort-order': 'first' }),
    text({ variable: 'title', 'text-case': 'title', quotes: 'true' }),
    group(
      { delimiter: ', ' },
      text({ variable: 'container-title', 'font-style': 'italic' }),
      date('issued', {}, { name: 'month', suffix: ' ' }, { name: 'day', suffix: ', ' }, { name: 'year' }),
    ),
    text({ variable: 'URL' }),
  ),
]);
