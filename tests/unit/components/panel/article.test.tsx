// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { article, at, claims, coverage, item, quotes, report, tab } from '../harbour-fixture';
import { showPanel } from './show-panel';

afterEach(cleanup);

const region = (name: string) => screen.getByRole('region', { name });
const texts = (elements: Iterable<Element>) => [...elements].map((element) => element.textContent?.replace(/\s/g, ' '));
const openPerson = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('the head names site, title, author, the day written and the reading time', () => {
  showPanel(tab);
  screen.getByRole('heading', { level: 1, name: article.title });
  screen.getByText('The Sandmouth Courier');
  expect(document.querySelector('.byline')?.textContent).toBe('By Maren Oduya');
  screen.getByText('Wednesday, March 11, 2026');
  screen.getByText('1 min read');
});

test('what changed since it was read is one click away', () => {
  const change = {
    article: 31,
    read: '2026-03-03T08:00:00Z',
    removed: ['Two people were hurt.'],
    added: ['Three people were hurt.'],
  };
  const { actions } = showPanel({ ...tab, change });
  expect(screen.queryByText('Two people were hurt.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Changed since you read it on March 3, 2026' }));
  expect(screen.getByText('Two people were hurt.').tagName).toBe('DEL');
  expect(screen.getByText('Three people were hurt.').tagName).toBe('INS');
  fireEvent.click(screen.getByRole('button', { name: 'Compare the texts in the library' }));
  expect(actions.compareTexts).toHaveBeenCalledWith(31);
});

test('an article that did not change says nothing of it', () => {
  showPanel({ ...tab, change: null });
  expect(screen.queryByText(/^Changed since/)).toBeNull();
});

test('an agency report is listed once, with where else it stood', () => {
  const also = [
    { url: 'https://ledger.example/storm', site: 'Southern Ledger' },
    { url: 'https://www.gazette.example/storm', site: null },
  ];
  showPanel(tab, { article: [item(1, { also })], people: {}, claims: {} });
  const line = region('Earlier coverage').querySelector('.also');
  expect(line?.textContent).toBe('Also at Southern Ledger, gazette.example');
  expect(line?.querySelectorAll('a')).toHaveLength(2);
});

describe('claims', () => {
  const whens = () => texts(region('Claims').querySelectorAll('.when'));

  test('the few most worth checking come first, each with its time', () => {
    showPanel(tab);
    expect(whens()).toEqual(['March 10, 2026', 'March 3 – 9, 2026', '2025']);
  });

  test('who says it stands above the sentences that do not name them', () => {
    showPanel(tab);
    fireEvent.click(screen.getByRole('button', { name: 'Show 6 more claims' }));
    const claims = [...region('Claims').querySelectorAll('.claim')];
    const sourceOf = (words: string) =>
      claims.find((claim) => claim.textContent?.includes(words))?.querySelector('.meta')?.textContent ?? '';
    expect(sourceOf('cut its maintenance budget')).toContain('according to Ines Aldery');
    expect(sourceOf('passed inspection')).toBe('2025');
  });

  test('what an earlier article tells with another figure comes before all others', async () => {
    const figure = { now: at('flooding 214 homes'), earlier: [0, 3] as [number, number], text: '190 homes' };
    const { coverage: state } = showPanel(tab);
    state.value = { ...coverage, claims: { 6: [item(1, { figure })] } };
    await expect.poll(whens).toEqual(['March 11, 2026', 'March 10, 2026', 'March 3 – 9, 2026']);
  });

  test('both figures stand side by side, each with where it stands', () => {
    const now = at('214');
    const figure = { now, earlier: [14, 17] as [number, number], text: 'The flood hit 190 homes.' };
    showPanel(tab, { ...coverage, claims: { 0: [item(1, { figure })] } });
    const sides = region('Claims').querySelectorAll('.figures dl > div');
    expect(texts(sides)).toEqual(['This articleMar 11, 2026214', 'The Sandmouth CourierMar 2, 2026190']);
  });

  test('the rest is one click away', () => {
    showPanel(tab);
    fireEvent.click(screen.getByRole('button', { name: 'Show 6 more claims' }));
    expect(region('Claims').querySelectorAll('.claim')).toHaveLength(9);
  });

  test('a click shows the sentence in the article and marks the card', async () => {
    const { actions, selection } = showPanel(tab);
    const card = screen.getByRole('button', { name: /^The harbour wall at Sandmouth/ });
    fireEvent.click(card);
    expect(actions.reveal).toHaveBeenCalledWith([[claims[0]?.start, claims[0]?.end]]);
    expect(selection.value).toEqual({ kind: 'claim', index: 0 });
    await expect.poll(() => card.closest('li')?.getAttribute('aria-current')).toBe('true');
  });

  test('earlier coverage of a claim opens under it', () => {
    const { actions } = showPanel(tab, coverage);
    fireEvent.click(within(region('Claims')).getByRole('button', { name: '1 earlier article' }));
    fireEvent.click(within(region('Claims')).getByRole('link', { name: 'Board spends £2.7m on harbour repairs' }));
    expect(actions.open).toHaveBeenCalledWith('https://www.courier.example/story-1');
  });
});

describe('people', () => {
  test('those with most to say come first, with role and number of quotes', () => {
    showPanel(tab);
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 more person' }));
    const names = texts(region('People').querySelectorAll('h3'));
    expect(names.slice(0, 2)).toEqual(['Ines AlderyMayor3 quotes', 'Tomas BrandvikThe board’s chief engineer2 quotes']);
    expect(names.at(-1)).toBe('The regional water boardOrganisationnamed');
  });

  test('how often they were quoted over time is a picture with words', () => {
    showPanel(tab, coverage);
    screen.getByRole('img', { name: 'Quoted 4 times since May 2023' });
    expect(screen.getAllByRole('img')).toHaveLength(1);
  });

  test('exact words stand in quotation marks, paraphrase does not', () => {
    showPanel(tab);
    openPerson(/^Ines Aldery/);
    expect(texts(region('People').querySelectorAll('.card blockquote'))).toEqual([
      'The harbour wall at Sandmouth was breached on Tuesday night, flooding 214 homes',
      '“We asked for this wall to be repaired in 2019,” “Nobody can say that they did not know.”',
      'it had “gone up every single year” since she took office',
    ]);
    screen.getByText('Paraphrased');
    screen.getByText('Denial');
    screen.getByText('Accusation');
  });

  test('a quote that may be somebody else’s is marked as possibly theirs', () => {
    showPanel(tab);
    openPerson(/^Tomas Brandvik.*quotes/);
    const card = screen.getByRole('button', { name: /I will publish every report/ }).closest('li');
    expect(card?.textContent).toContain('Possibly Tomas Brandvik');
  });

  test('a click on a quote shows its words, all parts of them', () => {
    const { actions, selection } = showPanel(tab);
    openPerson(/^Ines Aldery/);
    fireEvent.click(screen.getByRole('button', { name: /We asked for this wall to be repaired in 2019,” “/ }));
    expect(actions.reveal).toHaveBeenCalledWith(quotes[1]?.spans);
    expect(selection.value).toEqual({ kind: 'quote', index: 1 });
  });

  test('what they said before has its date and source', () => {
    showPanel(tab, coverage);
    openPerson(/^Ines Aldery/);
    screen.getByRole('heading', { name: 'Said before' });
    screen.getByText('“This wall will outlive all of us.”');
    screen.getByRole('link', { name: 'New mayor tours the harbour' });
    expect(screen.getByText('May 4, 2023').getAttribute('datetime')).toBe('2023-05-04');
  });

  test('quotes nobody can be named for stand by themselves, with the article’s words for the source', () => {
    showPanel(tab);
    const unclear = region('Quoted, speaker unclear');
    within(unclear).getByText('“It was only a matter of time”');
    within(unclear).getByText('The article says “a note left at the gate”');
  });
});

describe('earlier coverage', () => {
  test('tells same story from background, and how each article came to be known', () => {
    showPanel(tab, coverage);
    const section = within(region('Earlier coverage'));
    expect(texts(region('Earlier coverage').querySelectorAll('h3'))).toEqual(['Same story', 'Background']);
    for (const provenance of ['you read this', 'linked in the article', 'seen as a headline'])
      section.getByText(provenance);
    section.getByText('harbour wall', { selector: 'mark' });
    section.getByText('Mar 8, 2026');
  });

  test('says when something was read, where that is known', () => {
    const read = '2026-03-03T08:00:00Z';
    showPanel(tab, { article: [item(1, { read }), item(2, { read, provenance: 'linked' })], people: {}, claims: {} });
    within(region('Earlier coverage')).getByText('you read this on Mar 3, 2026');
    within(region('Earlier coverage')).getByText('linked in the article');
  });

  test('an address that is not of the web is no link', () => {
    showPanel(tab, { article: [item(1, { url: 'javascript:alert(1)', title: 'Click me' })], people: {}, claims: {} });
    screen.getByText('Click me');
    expect(screen.queryByRole('link', { name: 'Click me' })).toBeNull();
  });

  test('hundreds of entries arrive a few at a time', () => {
    const items = Array.from({ length: 500 }, (_, place) => item(place));
    showPanel(tab, { article: items, people: {}, claims: {} });
    const count = () => region('Earlier coverage').querySelectorAll('.entry').length;
    expect(count()).toBe(4);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more articles' }));
    expect(count()).toBe(24);
  });
});

test('names and titles of a hostile page are text, and cannot turn the words around them', () => {
  const hostile = '<img src=x onerror=alert(1)>\u202Eexe.gpj';
  showPanel({
    ...tab,
    article: { ...article, title: hostile, siteName: hostile, byline: hostile },
    report: { ...report, people: report.people.map((person) => ({ ...person, name: hostile, role: hostile })) },
  });
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent).not.toContain('\u202E');
  expect(screen.getByRole('heading', { level: 1 }).innerHTML).toBe(
    '<bdi>&lt;img src=x onerror=alert(1)&gt;exe.gpj</bdi>',
  );
});

test('another article in the tab starts closed', async () => {
  const { state } = showPanel(tab);
  openPerson(/^Ines Aldery/);
  state.value = {
    ...tab,
    reading: 'r2',
    url: 'https://other.example/',
    article: { ...article, title: 'Another article' },
  };
  await screen.findByText('Another article');
  expect(screen.getByRole('button', { name: /^Ines Aldery/ }).getAttribute('aria-expanded')).toBe('false');
});

test('the fixture’s words are where its spans say', () => {
  expect(article.text.slice(...at('The sirens never sounded,'))).toBe('The sirens never sounded,');
});
