import { describe, expect, it } from 'vitest';
import { find, PUBLISHED, read } from './read-dates';

describe('recognises and resolves, by class', () => {
  it.each([
    // Full dates, any order
    ['The bridge opened on 11 March 2019.', ['11 March 2019 = 2019-03-11']],
    ['The bridge opened on March 11, 2019.', ['March 11, 2019 = 2019-03-11']],
    ['The bridge opened on Monday, March 11th, 2019.', ['Monday, March 11th, 2019 = 2019-03-11']],
    ['The bridge opened on the 11th of March 2019.', ['the 11th of March 2019 = 2019-03-11']],
    ['The bridge opened on 2019-03-11.', ['2019-03-11 = 2019-03-11']],
    ['The bridge opened on 11.3.2019.', ['11.3.2019 = 2019-03-11']],
    ['The bridge opened on Sept. 3, 2019.', ['Sept. 3, 2019 = 2019-09-03']],
    // Without a year
    ['The mayor resigned on 11 March.', ['11 March = 2025-03-11']],
    ['The mayor resigned on Nov. 4.', ['Nov. 4 = 2024-11-04']],
    ['The vote will be held on 4 November.', ['4 November = 2025-11-04']],
    ['Talks ran from 10–12 May 2019.', ['10 = 2019-05-10', '12 May 2019 = 2019-05-12']],
    ['Talks ran from May 10-12, 2019.', ['May 10 = 2019-05-10', '12, 2019 = 2019-05-12']],
    // Weekdays and parts of days
    ['The mayor resigned on Thursday.', ['Thursday = 2025-03-20']],
    ['The mayor resigned on Wednesday.', ['Wednesday = 2025-03-26']],
    ['The council will meet on Friday.', ['Friday = 2025-03-28']],
    ['The mayor resigned last Wednesday.', ['last Wednesday = 2025-03-19']],
    ['The council meets next Friday.', ['next Friday = 2025-03-28']],
    ['A storm hit the coast on Friday night.', ['Friday night = 2025-03-21TNI']],
    ['A storm hit the coast last night.', ['last night = 2025-03-25TNI']],
    ['Police said this morning the road was open.', ['this morning = 2025-03-26TMO']],
    ['She resigned on Tuesday last week.', ['Tuesday last week = 2025-03-18']],
    ['The dam broke a week ago Tuesday.', ['a week ago Tuesday = 2025-03-18']],
    ['She resigned on Thursday of last week.', ['Thursday of last week = 2025-03-20']],
    ['A fire broke out in the early hours of Sunday.', ['the early hours of Sunday = 2025-03-23TMO']],
    // Months
    ['Sales fell in January.', ['January = 2025-01']],
    ['Sales fell in May.', ['May = 2024-05']],
    ['Sales fell last March.', ['last March = 2024-03']],
    ['Sales fell in late 2023.', ['late 2023 = 2023']],
    ['Sales fell in early June 2023.', ['early June 2023 = 2023-06']],
    ['Sales fell last September.', ['last September = 2024-09']],
    ['Sales fell by the end of August.', ['the end of August = 2024-08']],
    ['Sales fell in June last year.', ['June last year = 2024-06']],
    // Years, decades, centuries
    ['The plant closed in 2014.', ['2014 = 2014']],
    ['The plant opened in the 1990s.', ['the 1990s = 199']],
    ['The plant opened in the early ’90s.', ['the early ’90s = 199']],
    ['The plant opened in the mid-2010s.', ['the mid-2010s = 201']],
    ['It was built in 1971.\nIn the following decade it grew.', ['1971 = 1971', 'the following decade = 198']],
    ['It will cost $2bn over the next decade.', ['the next decade = P10Y']],
    ['The comet came 50,000 years ago.', ['50,000 years ago = BC47976']],
    ['The plant opened in the nineties.', ['the nineties = 199']],
    ['The tower dates from the 16th century.', ['the 16th century = 15']],
    ['The league began in 2019–20.', ['2019 = 2019', '20 = 2020']],
    ['It rose between 2014 and 2016.', ['2014 = 2014', '2016 = 2016']],
    ['The city was founded in 404 BC.', ['404 BC = BC0404']],
    ['The river froze in the 17th and 18th centuries.', ['the 17th = 16', '18th centuries = 17']],
    ['The ice will be gone by the end of the century.', ['the end of the century = 20']],
    ['The tax was introduced in 2012/13.', ['2012 = 2012', '13 = 2013']],
    // Numbered days and weeks
    ['On day 12 of the siege, drones hit a depot.', ['day 12 = 2025-03-26']],
    ['Shelling was reported for the third day running.', ['the third day = 2025-03-26']],
    ['She came back in the first week of May 2024.', ['the first week of May 2024 = 2024-05']],
    // Seasons, quarters, halves, fiscal years
    ['Fires spread last summer.', ['last summer = 2024-SU']],
    ['The summer of ’69 was hot.', ['The summer of ’69 = 1969-SU']],
    ['Fires spread in the autumn of 2019.', ['the autumn of 2019 = 2019-FA']],
    ['Profit rose in the third quarter.', ['the third quarter = 2024-Q3']],
    ['Profit rose in Q3 2023.', ['Q3 2023 = 2023-Q3']],
    ['Profit rose in the first half of 2024.', ['the first half of 2024 = 2024-H1']],
    ['Profit rose in the September quarter.', ['the September quarter = 2024-Q3']],
    ['Profit rose in fiscal 2023.', ['fiscal 2023 = FY2023']],
    ['Profit fell in the latest quarter.', ['the latest quarter = 2024-Q4']],
    ['Sales rose in the first nine months of 2024.', ['the first nine months = P9M', '2024 = 2024']],
    // Relative
    ['The firm has until the end of next month.', ['the end of next month = 2025-04']],
    ['The river was clean a century ago.', ['a century ago = 1925']],
    ['It rained yesterday.', ['yesterday = 2025-03-25']],
    ['It will rain tomorrow.', ['tomorrow = 2025-03-27']],
    ['The mayor resigned last week.', ['last week = 2025-W12']],
    ['The mayor resigned earlier this week.', ['earlier this week = 2025-W13']],
    ['The mayor resigned last month.', ['last month = 2025-02']],
    ['Exports fell last year.', ['last year = 2024']],
    ['The mayor resigned last weekend.', ['last weekend = 2025-W12-WE']],
    ['The mayor resigned this weekend.', ['this weekend = 2025-W12-WE']],
    ['The mayor resigned two years ago.', ['two years ago = 2023']],
    ['The mayor resigned three months ago.', ['three months ago = 2024-12']],
    ['“[Ten] days ago he left.”', ['Ten] days ago = 2025-03-16']],
    ['The theme of this years fair is glass.', ['this years = 2025']],
    ['The mayor resigned ten days ago.', ['ten days ago = 2025-03-16']],
    ['The backlog should clear by year end.', ['year end = 2025']],
    ['A fire broke out overnight.', ['overnight = 2025-03-25TNI']],
    ['Rain is due early next week.', ['early next week = 2025-W14']],
    ['Between Jan. 1 and March 15 this year it rained.', ['Jan. 1 = 2025-01-01', 'March 15 this year = 2025-03-15']],
    // Holidays and named days
    ['The truce broke on Christmas Eve.', ['Christmas Eve = 2024-12-24']],
    ['The parade will follow on Easter Monday.', ['Easter Monday = 2025-04-21']],
    ['Turnout fell on Election Day.', ['Election Day = 2024-11-05']],
    ['Security changed after 9/11.', ['9/11 = 2001-09-11']],
    ['They met at Thanksgiving last year.', ['Thanksgiving last year = 2024-11-28']],
    ['Schools reopen before Easter.', ['Easter = 2025-04-20']],
    ['Stores were shut on Thanksgiving.', ['Thanksgiving = 2024-11-28']],
    // Vague
    ['The firm now employs many.', ['now = PRESENT_REF']],
    ['The firm recently hired him.', ['recently = PAST_REF']],
    // Durations
    ['The trial lasted three years.', ['three years = P3Y']],
    ['The trial lasted half a year.', ['half a year = P6M']],
    ['The trial lasted two and a half years.', ['two and a half years = P2.5Y']],
    ['The trial lasted a decade.', ['a decade = P10Y']],
    ['The trial lasted weeks.', ['weeks = PXW']],
    ['A nine-week trial began.', ['nine-week = P9W']],
    ['A two-and-a-half-year wait ended.', ['two-and-a-half-year = P2.5Y']],
    ['The strike is to last three days.', ['three days = P3D']],
    ['It opened three days later than planned.', ['three days = P3D']],
    ['For the year ended 31 March the firm lost money.', ['the year = P1Y', '31 March = 2024-03-31']],
    ['A 30-day truce held.', ['30-day = P30D']],
    ['Costs doubled over the past two months.', ['the past two months = P2M']],
    ['It has been 45 days since the vote.', ['45 days = P45D']],
    ['The siege lasted twenty-five hours.', ['twenty-five hours = PT25H']],
    // Sets
    ['The paper appears daily.', ['daily = P1D']],
    ['The board meets every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
    ['Costs rise 5 percent a year.', ['a year = P1Y']],
    ['The board meets every two years.', ['every two years = P2Y']],
    ['The firm loses $20 million a day.', ['a day = P1D']],
    // Times
    ['The blast came at 3 p.m. on Friday.', ['3 p.m. = 2025-03-21T15:00', 'Friday = 2025-03-21']],
    ['The blast came at 16:08 GMT on Friday.', ['16:08 GMT = 2025-03-21T16:08Z', 'Friday = 2025-03-21']],
    [
      'The cordon held between 10pm on Friday and 2am on Saturday.',
      ['10pm = 2025-03-21T22:00', 'Friday = 2025-03-21', '2am = 2025-03-22T02:00', 'Saturday = 2025-03-22'],
    ],
    ['The deadline passed at noon on Monday.', ['noon = 2025-03-24T12:00', 'Monday = 2025-03-24']],
    ['The blast came at 4.30pm.', ['4.30pm = 2025-03-26T16:30']],
    ['The blast came at 21:30 on Friday.', ['21:30 = 2025-03-21T21:30', 'Friday = 2025-03-21']],
    ['The ship sank on the night of 14 April 1912.', ['the night of 14 April 1912 = 1912-04-14TNI']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('leaves alone what is no date', () => {
  it.each([
    'They won 3-2 on penalties.',
    'They won 6-4, 7-6 in straight sets.',
    'It cost $1999 at the time of sale there.'.replace(' at the time of sale there', ''),
    'Some 2,000 troops crossed the river.',
    'Theresa May spoke and voters may march home.',
    'The 737 and the Boeing 1900 were parked.',
    'A quarter of the voters stayed at home.',
    'Johnnie Christmas told LA Weekly.',
    'Farmers grow winter wheat.',
    'He wants it as soon as possible.',
    'She was second and will fall in line.',
    'April Smith and June Jones met August Wilson.',
    'He won the Sunday Times award and reads the Daily Mail.',
    'The Monday.com chief spoke.',
    'Summer Lee and Donna Summer sang.',
    'Call 0800 2019 for details.',
    'It was her first day.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the order of day and month', () => {
  it('is month first in American English', () => {
    expect(read('Filed on 04/05/2024.', PUBLISHED, 'en-US')).toEqual(['04/05/2024 = 2024-04-05']);
  });
  it('is day first in British English', () => {
    expect(read('Filed on 04/05/2024.', PUBLISHED, 'en-GB')).toEqual(['04/05/2024 = 2024-05-04']);
  });
  it('follows the other dates of the text', () => {
    expect(read('Filed on 04/05/2024.\nHeard on 23/05/2024.', PUBLISHED, 'en-US')).toContain('04/05/2024 = 2024-05-04');
  });
  it('yields to impossible months', () => {
    expect(read('Filed on 23/05/2024.', PUBLISHED, 'en-US')).toEqual(['23/05/2024 = 2024-05-23']);
  });
});

describe('ranges', () => {
  it.each([
    ['From Monday to Friday it rained.', ['Monday = 2025-03-17', 'Friday = 2025-03-21']],
    ['The fair will be open Monday to Friday.', ['Monday = 2025-03-31', 'Friday = 2025-04-04']],
    ['From September to May he taught in Rome.', ['September = 2023-09', 'May = 2024-05']],
    ['Between October and March prices rose.', ['October = 2024-10', 'March = 2025-03']],
  ])('run forward: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('days', () => {
  it.each([
    ['It opened in the 20th century.', '1900-01-01', '1999-12-31'],
    ['It opened in the 1990s.', '1990-01-01', '1999-12-31'],
    ['It opened in the winter of 2019.', '2019-12-01', '2020-02-29'],
    ['It opened last week.', '2025-03-17', '2025-03-23'],
    ['It opened last weekend.', '2025-03-22', '2025-03-23'],
    ['It opened in the fourth quarter of 2024.', '2024-10-01', '2024-12-31'],
    ['It opened in February 2024.', '2024-02-01', '2024-02-29'],
  ])('%s', (text, from, to) => {
    expect(find(text)[0]).toMatchObject({ from, to });
  });
  it('has none for durations, sets and vague references', () => {
    for (const text of ['It took three years.', 'It appears daily.', 'It closed recently.'])
      expect(find(text)[0]).toMatchObject({ from: null, to: null });
  });
});

describe('languages', () => {
  it('reads no words of a language without vocabulary', () => {
    expect(find('On 11 March 2019 it opened.', PUBLISHED, 'fi')).toEqual([]);
  });
  it.each([
    ['Avattiin 2019-03-11.', '2019-03-11'],
    ['Avattiin 11.3.2019.', '2019-03-11'],
    ['Avattiin 4/5/19.', '2019-05-04'],
  ])('reads figures in any: %s', (text, value) => {
    expect(find(text, PUBLISHED, 'fi').map((d) => d.value)).toEqual([value]);
  });
});
