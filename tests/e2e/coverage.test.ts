import { afterAll, describe, expect, test } from 'vitest';
import { articleOf, articles } from '../pages/index';
import { BROWSERS, click, launch, until, useBrowser, type View, visibleText } from './browsers';
import { newProfile, removeProfile } from './browsers/profile';
import { read, untilStored } from './product';
import { useSite } from './site';

const listed = (panel: View): Promise<string[]> =>
  panel.eval(() => [...document.querySelectorAll<HTMLAnchorElement>('#coverage .entry a')].map((link) => link.href));

const sources = (panel: View): Promise<string> =>
  panel.eval(() => document.querySelector('#coverage')?.textContent ?? '');

describe.each(BROWSERS)('a reader in %s', (name) => {
  const site = useSite();
  const browser = useBrowser(name);

  test('who followed one feed and read three articles knows the story of the next, and the figure that changed', async () => {
    const { tab } = browser();
    await browser().allowEveryPage();
    const readOf = (slug: string) => read(browser(), tab, site().urlOf(slug));
    const first = await readOf('council-backs-millrace-tunnel-in-7-4-vote');
    await untilStored(first);
    await until(() => first.eval(() => document.querySelector('.follow button') !== null), 'the offer to follow');
    await click(first, '.follow button');
    await until(
      async () => (await visibleText(first)).includes('You follow The Averly Ledger'),
      'the feed to be followed',
    );
    for (const slug of ['ferry-strikes-wall-off-port-averly', 'skerrin-ferry-passenger-dies'])
      await untilStored(await readOf(slug));

    const panel = await readOf('fourteen-injured-as-captain-of-lady-rosalind-is-named');
    const unread = site().urlOf('twelve-hurt-as-skerrin-ferry-hits-breakwater');
    await until(async () => (await listed(panel)).includes(unread), 'the article of the feed');
    const sameStory = await panel.eval(() => {
      const groups = [...document.querySelectorAll('#coverage .group')];
      const entries = groups.find((group) => group.querySelector('h3')?.textContent === 'Same story');
      return [...(entries?.querySelectorAll('.entry') ?? [])].map((entry) => entry.textContent ?? '');
    });
    const entryOf = (words: string) => sameStory.find((entry) => entry.includes(words)) ?? '';
    expect(entryOf('12 hurt as Skerrin ferry hits breakwater')).toContain('from your feed');
    expect(await listed(panel), 'nothing later').not.toContain(site().urlOf('skerrin-ferry-passenger-dies'));

    await unfold(panel, '#people');
    const people = await panel.eval(() => document.querySelector('#people')?.textContent ?? '');
    expect(people).toContain('a shock to every one of us');

    await unfold(panel, '#claims');
    const claims = await panel.eval(() => document.querySelector('#claims')?.textContent ?? '');
    expect(claims).toMatch(/Figures differ.*14.*The Averly Ledger.*Twelve people/);
  });
});

/** Clicks whatever is folded in a section of the panel. */
const unfold = (panel: View, section: string): Promise<void> =>
  panel.eval(async (selector: string) => {
    for (let tries = 0; tries < 30; tries++) {
      const folded = [...document.querySelectorAll<HTMLElement>(`${selector} [aria-expanded="false"]`)];
      const more = [...document.querySelectorAll<HTMLElement>(`${selector} .more`)];
      const next = folded[0] ?? more.find((one) => !/fewer|only/i.test(one.textContent ?? ''));
      if (!next) return;
      next.click();
      await new Promise((done) => setTimeout(done, 50));
    }
  }, section);

describe.each(BROWSERS)('earlier coverage in %s', (name) => {
  const site = useSite();
  const profile = newProfile();
  afterAll(() => removeProfile(profile));

  // Of two outlets, which do not link to each other: only the archive can know of the first.
  const pairs = articles.flatMap((later) => later.expected.prior.map((slug) => ({ later, earlier: articleOf(slug) })));
  const pair = pairs.find(({ later, earlier }) => later.outlet !== earlier.outlet);
  if (!pair) throw new Error('no article has earlier coverage of another outlet');
  const { later, earlier } = pair;

  test('the second article of a story shows the first, and still does after a restart', async () => {
    const first = await launch(name, { profile });
    const before = site().urlOf(earlier.slug);
    const after = site().urlOf(later.slug);
    try {
      await untilStored(await read(first, first.tab, before));
      const panel = await read(first, first.tab, after);
      await until(async () => (await listed(panel)).includes(before), 'the first article as coverage');
      expect(await sources(panel)).toContain('you read this');
      expect(await listed(panel), 'never itself').not.toContain(after);
      await untilStored(panel);
    } finally {
      await first.close();
    }

    const second = await launch(name, { profile });
    try {
      const panel = await read(second, second.tab, after);
      await until(
        async () => (await listed(panel)).includes(before),
        'the first article as coverage, after the restart',
      );
      expect(await sources(panel)).toContain('you read this');
      await read(second, second.tab, before);
      await until(async () => !(await listed(panel)).includes(after), 'nothing later than the article');
    } finally {
      await second.close();
    }
  });
});
