import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/analyse/dates/find-dates';
import type { Span } from '../../../lib/extract/article';
import { find, lines, PUBLISHED, read } from './read-dates';

describe('direction', () => {
  it('lets each clause keep its own frame', () => {
    expect(read('She said on Monday that the vote will start on Thursday.')).toEqual([
      'Monday = 2025-03-24',
      'Thursday = 2025-03-27',
    ]);
  });
  it.each([
    ['The hearing is scheduled for 3 June.', '2025-06-03'],
    ['The firm expects to open it in October.', '2025-10'],
    ['The firm shelved its plans for a listing on 30 September.', '2024-09-30'],
    ['The ban was to be lifted on Saturday.', '2025-03-29'],
    ['Officials are to meet on Saturday.', '2025-03-29'],
    ['The vote is on 4 November.', '2025-11-04'],
    ['The vote is set for 4 November.', '2025-11-04'],
    ['She won’t run in November.', '2025-11'],
    ['He didn’t run in November.', '2024-11'],
    ['The October talks failed.', '2024-10'],
    ['A 3 June hearing has been scheduled.', '2025-06-03'],
    ['A 3 June deadline looms.', '2025-06-03'],
    ['The vote is Friday.', '2025-03-28'],
    ['Kick-off is at 7.45pm on Saturday.', '2025-03-29T19:45'],
    ['The mayor faces a recall vote on 3 June.', '2025-06-03'],
    ['The session starts in early January.', '2026-01'],
    ['The firm has until Monday to respond.', '2025-03-31'],
    ['Residents were told to leave by Friday.', '2025-03-28'],
    ['Schools are closed until Monday.', '2025-03-31'],
    ['The hearing was adjourned until 12 December.', '2025-12-12'],
    ['The storm is forecast to hit the coast on Friday.', '2025-03-28'],
    ['The trial continues on Monday.', '2025-03-31'],
    ['She has led the party since May.', '2024-05'],
    ['On Friday, Mohamed and his father are to travel.', '2025-03-28'],
    ['Police are investigating a fire on Monday.', '2025-03-24'],
  ])('%s', (text, value) => {
    expect(find(text)[0]?.value).toBe(value);
  });
});

describe('the frame of a quote', () => {
  const readQuote = (text: string, ...quoted: string[]) =>
    findDates({
      text,
      sentences: lines(text),
      published: PUBLISHED,
      lang: 'en',
      quoted: quoted.map((words): Span => [text.indexOf(words), text.indexOf(words) + words.length]),
    }).map((d) => `${d.text} = ${d.value}`);

  it('is the day on which it was said', () => {
    expect(readQuote('“We decide tomorrow,” he told reporters on Monday.', 'We decide tomorrow,')).toEqual([
      'tomorrow = 2025-03-25',
      'Monday = 2025-03-24',
    ]);
    expect(readQuote('On 3 May 2019, he told them: “We leave today.”', 'We leave today.')).toContain(
      'today = 2019-05-03',
    );
  });
  it('is the day before publication when the text is about that day', () => {
    expect(readQuote('Rovers won on Tuesday.\n“We were lucky today,” said Holm.', 'We were lucky today,')).toContain(
      'today = 2025-03-25',
    );
  });
  it('is publication when its sentence names no day of the saying', () => {
    expect(readQuote('“We decide tomorrow,” said Ruiz, who was freed on Monday.', 'We decide tomorrow,')).toContain(
      'tomorrow = 2025-03-27',
    );
  });
});

describe('where a clause begins', () => {
  it('looks at its own verb, not at that of the clause before', () => {
    expect(read('In February the minister resigned, and in April her deputy will follow.')).toEqual([
      'February = 2025-02',
      'April = 2025-04',
    ]);
  });
});

describe('passages of history', () => {
  const story = [
    'War broke out in September 1939.',
    'The army fell back in November 1939.',
    'In March it crossed the river.',
    'On 10 May 1940 the capital was taken.',
    'The king fled on 14 May.',
    'Peace came in 1945.',
  ].join('\n');

  it('gives a date without a year the year in force', () => {
    expect(read(story)).toContain('14 May = 1940-05-14');
  });
  it('ends it with the paragraph, unless the next months follow', () => {
    expect(read('He resigned in March 2022.\nHe pleaded guilty in November.')).toContain('November = 2024-11');
    expect(read('He fell ill in November 2016.\nBy December he was in a wheelchair.')).toContain('December = 2016-12');
  });
  it('is no narrative when the text opens with a day of its own', () => {
    const years = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017].map((year) => `It failed again in ${year}.`);
    expect(read(['The firm closed on Tuesday.', ...years, 'It fell ill in August.'].join('\n'))).toContain(
      'Tuesday = 2025-03-25',
    );
    expect(read(['It was founded in 1901.', ...years, 'In August it was sold.'].join('\n'))).toContain(
      'August = 2017-08',
    );
  });
  it('moves the year on from November to March', () => {
    expect(read(story)).toContain('March = 1940-03');
  });
  it('leaves a verb of the present to publication', () => {
    expect(read('He was mayor from 2017 to 2021.\nHis successor takes office on 20 January.')).toContain(
      '20 January = 2026-01-20',
    );
  });
  it('does not let a comparison set the year', () => {
    expect(read('It was the worst fall since 1983.\nThe index fell in February.')).toContain('February = 2025-02');
  });
  it('ends the passage at a word that points to publication', () => {
    expect(read('He was jailed in 2012.\nOn Tuesday he was freed.\nHe fell ill in January.')).toContain(
      'January = 2025-01',
    );
  });
  it('takes the year of the second month of a pair', () => {
    expect(read('In April and June 1955 he cleared the opposition.')).toEqual([
      'April = 1955-04',
      'June 1955 = 1955-06',
    ]);
  });
});

describe('looking ahead', () => {
  it('marks what is still to come within its days', () => {
    expect(find('The plant will close this year.')[0]?.ahead).toBe(true);
    expect(find('The plant closed this year.')[0]?.ahead).toBeUndefined();
  });
});
