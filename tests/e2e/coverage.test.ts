import { afterAll, describe, expect, test } from 'vitest';
import { articleOf, articles } from '../pages/index';
import { BROWSERS, launch, until, type View } from './browsers';
import { newProfile, removeProfile } from './browsers/profile';
import { read, untilStored } from './product';
import { useSite } from './site';

const listed = (panel: View): Promise<string[]> =>
  panel.eval(() => [...document.querySelectorAll<HTMLAnchorElement>('#coverage .entry a')].map((link) => link.href));

const sources = (panel: View): Promise<string> =>
  panel.eval(() => document.querySelector('#coverage')?.textContent ?? '');

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
