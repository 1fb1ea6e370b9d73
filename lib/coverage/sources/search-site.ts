import type { Doors, Headline, SiteQuestion } from './headline';
import type { Parsed, Request } from './polite';
import { type Refusal, SourceError } from './refusal';
import { isSameSite } from './same-site';
import { earlier } from './sift';
import { wordpressPosts, wordpressSearch } from './wordpress';

/** With so many earlier articles nothing more is asked. */
const ENOUGH = 4;

export interface SiteAnswer {
  /** Earlier articles, as the site sorts them. */
  headlines: Headline[];
  /** Why there was no answer at all; null where anything was answered, even if nothing was found. `none`: it offers nothing to ask. */
  refused: Refusal | 'none' | null;
}

interface Means {
  ask(request: Omit<Request, 'signal'>): Promise<Parsed>;
  /** One key for the many spellings of an address. */
  key(url: string): string;
}

/** One way to ask a site. One that searches all it has need not be followed by another. */
interface Way {
  isSearch: boolean;
  ask(): Promise<Headline[]>;
}

/** Asks a site for what it published before an article, by whatever it offers, best first. Rejects when it is cancelled only. */
export async function searchSite(question: SiteQuestion, doors: Doors, means: Means): Promise<SiteAnswer> {
  const sift = (found: Headline[]) => earlier(found, question, means.key);
  let found: Headline[] = [];
  let refused: SiteAnswer['refused'] = 'none';
  for (const way of waysOf(question, doors, means)) {
    try {
      found = sift([...found, ...(await way.ask())]);
      refused = null;
      if (way.isSearch || found.length >= ENOUGH) break;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      refused = refused === 'none' ? error.refusal : refused;
      if (error.refusal === 'busy' || error.refusal === 'unreachable') break;
    }
  }
  return { headlines: found, refused };
}

function waysOf(question: SiteQuestion, { wordpress }: Doors, means: Means): Way[] {
  const isOwn = (url: string) => isSameSite(url, question.url);
  const ways: Way[] = [];
  if (wordpress && isOwn(wordpress))
    ways.push({ isSearch: true, ask: () => searchWordpress(question, wordpress, means) });
  return ways;
}

async function searchWordpress(question: SiteQuestion, root: string, means: Means): Promise<Headline[]> {
  return inTurn(question, means, (words) => ({
    url: wordpressSearch(root, words, question.before),
    hasWords: true,
    parse: wordpressPosts,
  }));
}

/** One set of words after the other, until enough was found. */
async function inTurn(
  question: SiteQuestion,
  { ask, key }: Means,
  request: (words: string[]) => Omit<Request, 'signal'>,
): Promise<Headline[]> {
  let found: Headline[] = [];
  for (const words of question.queries) {
    const { headlines } = await ask(request(words));
    found = earlier([...found, ...headlines], question, key);
    if (found.length >= ENOUGH) break;
  }
  return found;
}
