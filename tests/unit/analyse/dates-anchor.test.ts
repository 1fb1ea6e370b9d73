import { afterEach, describe, expect, it } from 'vitest';
import { find, read } from './read-dates';

describe('anchors', () => {
  it('takes the published day as written, whatever its offset', () => {
    expect(read('It snowed today.', '2025-03-26T23:30:00-07:00')).toEqual(['today = 2025-03-26']);
  });
  it('leaves relative dates out when the publication is unknown', () => {
    expect(find('The mayor resigned last week, after taking office in 2019.', null).map((d) => d.value)).toEqual([
      '2019',
    ]);
  });
  it('counts "the following day" and "a year later" from the last date', () => {
    expect(read('He was arrested on 3 May 2019.\nHe was released the following day.')).toContain(
      'the following day = 2019-05-04',
    );
    expect(read('The plant opened in 2009.\nA year later it closed.')).toContain('A year later = 2010');
  });
  it('reads "that year" and "later that month" by the last date', () => {
    expect(read('He moved to Rome in June 2012.\nLater that month he married.')).toContain(
      'Later that month = 2012-06',
    );
    expect(read('She moved to Rome in 2012.\nIn August of that year she married.')).toContain(
      'August of that year = 2012-08',
    );
  });
  it('counts a year before a quarter in quarters', () => {
    expect(read('Profit rose in the third quarter of 2024.\nIt had fallen in the year-earlier quarter.')).toContain(
      'the year-earlier quarter = 2023-Q3',
    );
    expect(read('Profit rose in the third quarter of 2024 from a loss a year earlier.')).toContain(
      'a year earlier = 2023-Q3',
    );
  });
  it('counts days from the last day, not from a year in between', () => {
    expect(read('He left on 3 May 2019.\nHis firm dates from 1990.\nThe next day he returned.')).toContain(
      'The next day = 2019-05-04',
    );
  });
  it('reads "the third day" as the one the text is about', () => {
    expect(read('Talks resumed on Tuesday.\nShelling went on for the third day.')).toContain(
      'the third day = 2025-03-25',
    );
  });
  it('takes May for a person when the text has one of that name', () => {
    expect(read('Then Mrs May spoke.\nThe deal put forward by May failed, and was dropped by May 3.')).toEqual([
      'May 3 = 2024-05-03',
    ]);
  });
  it('reads "the day" as the one the text is about', () => {
    expect(read('Shares fell on Tuesday.\nThe index ended the day lower.')).toContain('the day = 2025-03-25');
  });
});

describe('the machine', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('may be in %s: its zone does not matter', (zone) => {
    process.env.TZ = zone;
    const text =
      'It snowed today.\nThe mayor resigned last week.\nThe dam broke on 1 March at 11 p.m.\nIt was the summer of 1912.';
    for (const published of ['2025-03-26T00:10:00+14:00', '2025-03-26T23:50:00-11:00'])
      expect(read(text, published).map((d) => d.split(' = ')[1])).toEqual([
        ...['2025-03-26', '2025-W12', '2025-03-01', '2025-03-01T23:00', '1912-SU'],
      ]);
  });
});

describe('a heading', () => {
  it('dates what is written below it', () => {
    expect(read('Monday, 24 March 2025\nRain fell today.')).toContain('today = 2025-03-24');
  });
  it('far from publication only says what it is about', () => {
    expect(read('3 May 2019\nThe inquiry opened today.')).toContain('today = 2025-03-26');
  });
});
