/** Meta names that give the day of publication, the most reliable first. */
export const PUBLISHED_META = ['article:published_time', 'og:article:published_time', 'datepublished'];

/** Those that sites use for other things as well. */
export const LOOSE_PUBLISHED_META = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article.published',
  'displaydate',
  'ptime',
  'datecreated',
];

/** The same behind a prefix of the site's own. */
export const PREFIXED_META = /[-_.:](?:date-?published|publish(?:ed)?[-_]?(?:date|time))$/;

export const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];
