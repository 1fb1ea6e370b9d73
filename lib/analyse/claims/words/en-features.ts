import type { Feature } from './claim-words';

/**
 * Signs of worth, weighted by hand. The sizes follow the log-odds of check-worthy against other dated sentences in annotated political
 * debates (figures, records and acts weigh most); figures of markets and matches weigh less, consequences and accusations more.
 */
export const EN_FEATURES: readonly Feature[] = [
  { name: 'percentage', weight: 0.8, test: /\d\s?(?:%|per ?cent\b)/i },
  { name: 'money', weight: 0.8, test: /[$£€¥]\s?\d|\b(?:million|billion|trillion)s?\b|\d(?:bn|tn|m)\b/i },
  {
    name: 'record or comparison',
    weight: 0.8,
    test: /\b(?:first|largest|biggest|highest|lowest|worst|best|most|fewest|record|longest|deadliest|fastest|oldest|never|unprecedented|only|all-time|more than|fewer than|less than|twice|double[ds]?|tripled|half|compared (?:to|with)|since \d{4})\b/i,
  },
  {
    name: 'act',
    weight: 0.7,
    test: /\b(?:accused|agreed|approved|appointed|acquired|banned|beat|blocked|bought|broke|built|cancelled|canceled|ceded|charged|closed|convicted|created|cut|declared|defeated|denied|detained|discovered|dismissed|ended|entered|expelled|failed|filed|fined|fired|flipped|founded|gained|hired|imposed|increased|invaded|issued|joined|launched|lost|merged|named|opened|ordered|overthrew|passed|pulled|raised|ran|reached|recalled|refused|rejected|released|removed|resigned|revealed|rolled back|seized|sent|settled|shelved|shut|signed|sold|started|struck|sued|suspended|took|unveiled|vetoed|voted|withdrew|won|announced|admitted|pleaded|sentenced|arrested|drove|dropped|fell|rose|identified|found|detected|confirmed|scaled|measured|enlisted|awarded)\b/i,
  },
  {
    name: 'consequence',
    weight: 0.8,
    test: /\b(?:killed|kill|died|dead|deaths?|injured|wounded|murder\w{0,3}|attack\w{0,3}|bomb\w{0,4}|shot|shooting|rape\w{0,2}|abuse\w{0,2}|arrest\w{0,3}|charge[ds]?|convict\w{0,4}|guilty|sentenced|jail\w{0,2}|prison|lawsuit|sued|court|fraud|corrupt\w{0,3}|brib\w{0,4}|sanction\w{0,2}|tariffs?|election|elected|vote[ds]?|votes|law|bill|ban|banned|war|invasion|troops|missile|strike|strikes|crash\w{0,2}|fire|flood\w{0,3}|earthquake|outbreak|infected|laid off|layoffs|job cuts|bankrupt\w{0,3}|impeach\w{0,4}|resign\w{0,3}|treaty|ceasefire|deal|agreement|investigation|probe|allegations?|alleged\w{0,2})\b/i,
  },
  {
    name: 'reported act',
    weight: 0.25,
    test: /\b(?:said|told|announced|reported|according to|confirmed|accused|testified|claimed|alleged|revealed|found)\b/i,
  },
  { name: 'figure', weight: 0.3, test: /(?:^|[^\w.-])\d[\d,.]*(?![\w-])/ },
  { name: 'explicit year', weight: 0.4, test: /\b(?:19|20)\d\d\b/ },
  { name: 'two names', weight: 0.3, test: /\b[A-Z][a-z]{2,20} [A-Z][a-z]{2,20}\b.{3,300}\b[A-Z][a-z]{2,20}\b/ },
  { name: 'modal', weight: -0.6, test: /\b(?:could|would|might|may|should|will|can)\b/ },
  {
    name: 'opinion',
    weight: -1,
    test: /\b(?:I think|I believe|I feel|I hope|we need|we hope|I guess|in my opinion|hopefully|feels? like|it seems|appears to)\b/i,
  },
  {
    name: 'mood',
    weight: -0.9,
    test: /\b(?:happy|excited|proud|glad|thrilled|disappointed|surprised|love[ds]?|enjoy\w{0,3}|feel\w{0,3}|felt|grateful|amazing|fun|nervous|worried|concerns?|wonderful|great|terrible|incredible|beautiful|horrible|fantastic|shame)\b/i,
  },
  {
    name: 'sport',
    weight: -1,
    test: /(?<![\w-])\d{1,2}[-–]\d{1,2}(?![\w-])|\b(?:match|matches|game|games|season|goals?|coach|innings|quarterback|touchdowns?|points|league|cup|tournament|midfielder|striker|sets?|semi-?finals?|quarter-?finals?|doubles|singles|playoffs?|rebounds|batting|penalty kick)\b/i,
  },
  {
    name: 'market',
    weight: -1.2,
    test: /\b(?:yields?|yen|basis points|traded|trading|futures|barrel|ounce|per share|shares (?:rose|fell|were)|bonds?|Nasdaq|Dow Jones|greenback|tonne)\b/i,
  },
  {
    name: 'pending',
    weight: -0.6,
    test: /\b(?:waiting|considering|weighing|debating|discussing|planning|preparing|hoping|deciding|mulling|looking (?:at|into|for))\b/i,
  },
  {
    name: 'assessment',
    weight: -0.5,
    test: /\b(?:analysts?|experts?|professor|scholar|strategist|observers|commentators?|critics)\b/i,
  },
  { name: 'schedule', weight: -0.5, test: /\b\d{1,2}(?::\d\d|\.\d\d)?\s?[ap]\.?m\b/i },
  { name: 'first person', weight: -0.5, test: /(?:^|["“‘\s])(?:I|my|me|I'm|I’m)\s/ },
  {
    name: 'personal detail',
    weight: -0.6,
    test: /\b(?:born|married|birthday|wedding|grew up|girlfriend|boyfriend|hobby|outfit|dress|wore|hair)\b/i,
  },
  {
    name: 'publication',
    weight: -0.5,
    test: /\b(?:published|posted|premiere[ds]?|episode|trailer|album|newsletter|updated|statement)\b/i,
  },
];
