import { authors, date, group, style, text } from '../csl-xml';

const shortDay = (variable: string) =>
  date(variable, {}, { name: 'day', suffix: ' ' }, { name: 'month', form: 'short', suffix: ' ' }, { name: 'year' });

/** MLA Handbook, 9th edition: the core elements of a work on a news site. */
export const MLA = style({ etAlMin: 3, etAlUseFirst: 1, suffix: '.' }, [
  group(
    { delimiter: '. ' },
    authors({ and: 'text', 'delimiter-precedes-et-al': 'always', 'name-as-sort-order': 'first' }),
    text({ variable: 'title', 'text-case': 'title', quotes: 'true' }),
    group(
      { delimiter: ', ' },
      text({ variable: 'container-title', 'font-style': 'italic' }),
      shortDay('issued'),
      text({ variable: 'URL' }),
    ),
    group({ delimiter: ' ' }, text({ term: 'accessed', 'text-case': 'capitalize-first' }), shortDay('accessed')),
  ),
]);
