/** An article that a site says it has, as text: markup is gone, characters are decoded. */
export interface Headline {
  url: string;
  title: string;
  /** ISO 8601 day or time. */
  published: string;
  /** How it begins, where the site says so. */
  summary?: string;
}

/** What a site is asked for: words of an article, fewest hits first. */
export interface SiteQuestion {
  /** Address of the article: no other site is asked. */
  url: string;
  /** Its other spelling, where it names one. */
  canonical: string | null;
  /** ISO 8601: nothing later counts. */
  before: string;
  /** Sets of words to search for, each set tried when those before it found little. */
  queries: string[][];
  /** Stems by which a list of the site's newest is sifted. */
  telling: string[];
}

/** Where the page says that its site can be asked. Written by the page: everything here is checked before use. */
export interface Doors {
  /** Root of WordPress's REST interface. */
  wordpress: string | null;
  /** Feeds, in the order of the page. */
  feeds: string[];
}
