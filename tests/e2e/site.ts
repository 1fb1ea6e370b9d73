import { afterAll, beforeAll } from 'vitest';
import { type SampleSite, startSite } from '../pages/server';

/** The sample news site for the tests of a file; ask for it inside of a test. */
export function useSite(): () => SampleSite {
  let site: SampleSite | undefined;
  beforeAll(async () => {
    site = await startSite(0);
  });
  afterAll(() => site?.close());
  return () => {
    if (!site) throw new Error('the sample site did not start');
    return site;
  };
}

/** What stands around the articles of the three outlets, and in front of them. */
export const CLUTTER = [
  'Accept All',
  'Advertisement',
  'Before you go',
  'Close menu',
  'First Edition',
  'Leave a Reply',
  'Log in',
  'Most Read',
  'Pinterest',
  'Post Comment',
  'Privacy Policy',
  'Related Posts',
  'Sign Up',
  'Sign up',
  'Subscribe',
  'The Morning Tide',
  'We use cookies',
  'We value your privacy',
  'Yes, I accept',
];

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
