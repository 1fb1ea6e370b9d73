const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that cannot stand inside a noun phrase that is read from its end backwards. */
export const BREAKS = set(`
and or but nor so yet if when while as because although though since until unless whether that which who whom whose what how why where than
in on at by to of for from with without about into onto over under after before during between among against through via per amid despite toward towards upon within beyond like including
is are was were be been being am has have had having do does did will would can could may might must shall should
not n't never also just only even still again then later earlier already soon now here there too very once ever ago today tonight yesterday tomorrow
said says say told saying asked wrote according added i'm it's he's she's they're don't didn't isn't wasn't won't can't
called made took went came got gave became seems seemed following`);

export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 'd he'd she'd i'd i've they've they'd we've he's she's it's they're we're i'm you're",
);
export const ADVERBS = set(
  'also just only even still again then later earlier already soon now too once ever never not further first recently often always sometimes meanwhile however instead thus therefore reportedly back simply long all both merely rather almost once twice next nevertheless nonetheless though since promptly further himself herself itself themselves',
);
export const NEGATIONS = set(
  "not never n't declined refused didn't wouldn't hasn't haven't don't doesn't won't cannot can't couldn't hadn't isn't wasn't",
);
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your one some many several most any all both each every no another other two three four five six seven eight nine ten dozens hundreds few',
);
export const PRONOUNS = set(
  'he she they it i we you who someone somebody everyone nobody everybody others many some most one both',
);
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night week month year weekend day time hours minutes years weeks months days jan feb mar apr aug sept oct nov dec earlier later sunday’s spring summer autumn winter fall',
);
/** Pronouns that may be a subject or a hearer. */
export const PERSONAL = set('he she they it i we you him her them me us there');
export const POSSESSIVES = set('his her their its my our your whose');
/** Noun phrases by themselves. */
export const QUANTIFIERS = set(
  'many some most others both one all several few each everyone someone somebody everybody nobody',
);
export const COORDINATORS = set('and but or then nor');
export const SUBORDINATORS = set(
  'when while as because although though since until unless whereas after before if once so despite',
);
export const RELATIVES = set('who which that whom');
/** Where something is said. */
export const OCCASIONS = set(
  'statement interview letter tweet tweets email e-mail speech report filing memo post message conference briefing hearing call testimony affidavit release appearance debate article book column essay blog video remarks address documentary podcast',
);
export const PREPOSITIONS = set(
  'in on at by to of for from with without about into over under after before during between among against through via amid despite upon around within ahead following across near behind along alongside',
);
export const ADJUNCT_OPENERS = set(
  'in on at to for during after before following this last earlier later yesterday today tonight when while as over from by via through with early late monday tuesday wednesday thursday friday saturday sunday of without for two three several days hours again afterwards afterward referring speaking according about',
);
/** Verbs and phrases between the subject and "to say". */
export const MATRIX = set(
  'appeared appears seemed seems seem on went goes continued continues began begins proceeded used came took wants wanted tried sought rushed likes liked',
);

/** People by what they do or are. */
export const ROLE_NOUNS = set(`
spokesman spokeswoman spokesperson spokespeople spokesmen president minister secretary senator congressman congresswoman representative governor mayor chancellor king queen prince princess pope
official officials aide aides adviser advisers advisor advisors source sources expert experts critic critics analyst analysts lawyer lawyers attorney attorneys police officer officers prosecutor prosecutors judge judges
director chief chairman chairwoman chair executive ceo founder owner manager editor reporter reporters journalist author professor researcher researchers scientist scientists doctor doctors nurse teacher teachers student students
leader leaders member members lawmaker lawmakers politician politicians candidate nominee voter voters supporter supporters opponent opponents resident residents witness witnesses neighbor neighbour neighbors neighbours family mother father wife husband son daughter brother sister friend friends parent parents man woman men women people person boy girl victim victims survivor
democrats republicans activists activist economist economists economist coach player captain head general commander diplomat diplomats ambassador envoy strategist strategists pollster pundits observers insiders defendant plaintiff organizers organisers administrator commissioner counsel host anchor moderator columnist historian billionaire businessman businesswoman mogul actor actress singer artist writer engineer farmer farmers driver worker workers employee employees customer customers user users premier deputy treasurer detective sheriff chef star surrogate veteran veterans allies backers detractors investigators authorities scholar scholars campaigner campaigners trainer vendor executives directors managers candidate incumbent rival patient patients guest guests`);

/** Things that speak: organisations and documents. */
export const ORG_NOUNS = set(`
company ministry department agency government administration committee commission court council party campaign group association union foundation institute university bank firm office bureau board network newspaper magazine paper outlet publication site website parliament senate house congress army military navy team club league federation organisation organization authority embassy fund alliance coalition police airline manufacturer operator regulator watchdog charity nonprofit network studio
report statement study survey poll letter memo email document documents lawsuit complaint filing indictment article story post tweet message release ruling book ad advert editorial bill law transcript affidavit petition resolution analysis review account magazine release notice headline caption inc corp times post journal news tribune herald guardian reuters`);

export const NAMING = set(
  'titled called entitled named dubbed nicknamed known termed so-called as-called hashtag song album film movie book show series episode headlined labelled labeled phrase term word words slogan chant motto nickname',
);
export const REPORT_NOUNS = set(
  'claim claims assertion assertions suggestion suggestions allegation allegations warning warnings promise pledge comment comments remark remarks announcement argument denial accusation accusations contention insistence statement vow assurance prediction complaint charge admission boast joke quip lament taunt',
);
export const CLAUSE_OPENERS = set('that whether if how what why who where when');
