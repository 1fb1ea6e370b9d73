export type OutletId = 'ledger' | 'courier' | 'wire';
export type StoryId = 'ferry' | 'tunnel';

/** Somebody the article quotes, counted as a careful reader would: each act of reported speech is one quote. */
export interface ExpectedPerson {
  /** The fullest name in the article, or the article's words for an unnamed source. */
  name: string;
  role?: string;
  kind: 'person' | 'organisation' | 'unnamed';
  quotes: number;
  /** A few words out of their quotes, enough to recognise them. */
  saying?: string[];
}

/** A dated claim: a few words of its sentence and the days it is about, inclusive. */
export interface ExpectedClaim {
  contains: string;
  from: string;
  to: string;
  speaker?: string;
}

export interface SampleArticle {
  slug: string;
  outlet: OutletId;
  story: StoryId;
  title: string;
  standfirst?: string;
  byline: string;
  /** ISO 8601 with offset: the day written is the local day. */
  published: string;
  modified?: string;
  section: string;
  tags: string[];
  lang?: string;
  leadImage: { image: string; caption: string; credit: string };
  /** Blocks parted by empty lines, in the notation of `markup.ts`. */
  body: string;
  expected: {
    people: ExpectedPerson[];
    claims: ExpectedClaim[];
    /** Articles that must be found as earlier coverage, whatever the outlet. */
    prior: string[];
  };
}
