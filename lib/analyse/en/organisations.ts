import { wordSet } from '../word-set';

/** Words that make a name one of an organisation, wherever they stand in it. */
export const ORG_WORDS = wordSet(`
university college company corp corporation inc ltd llc plc gmbh ag sa group ministry department party council committee commission bank court agency association union
federation foundation institute institution center centre office bureau board network news times post journal tribune herald guardian gazette courier ledger house senate police
army navy force forces service services society club league team school hospital authority trust fund international global industries motors airlines airways systems
technologies partners media press television radio church coalition alliance campaign administration government congress parliament library museum organization organisation
survey research ferries water railway railways rail energy power electric motor lines unions institutes academy holdings capital insurance pharmaceuticals brothers studios
records bridge tunnel island harbour harbor bay river castle square stadium construction hydraulics laboratory laboratories lab labs clinic observatory productions pictures
entertainment equities securities ventures consulting associates solutions networks software foods stores oil gas petroleum mining steel chemicals airport embassy consulate
assembly cabinet initiative project programme program watch monitor magazine review weekly daily statehouse infirmary orchestra symphony theatre theater gallery conference
congregation diocese exchange index street avenue road park county city state states act bowl cup games awards festival`);

/** Well-known organisations of a single word, and capitals that stand for governments. */
export const ORG_NAMES = wordSet(`
reuters kremlin pentagon nato cnn bbc fbi cia ap msnbc nbc cbs abc politico breitbart facebook twitter google apple amazon microsoft tesla un eu who nhs whitehouse parliament
congress senate gop labour conservatives tories afp bloomberg wikileaks kyiv moscow beijing washington london downing us uk nasa unicef unesco interpol opec fifa uefa
netflix uber airbus boeing samsung sony nokia toyota volkswagen siemens ikea disney spotify hamas hezbollah taliban greenpeace amnesty oxfam`);

/** First words of places: a name that begins so is no person's. */
export const PLACES = wordSet(`
new north south east west united san los las saint st fort mount lake great central northern southern eastern western washington london moscow kyiv paris berlin beijing china russia ukraine
america britain england scotland wales ireland france germany europe africa asia india japan iran iraq syria israel canada mexico california florida texas ohio virginia turkey egypt jordan
australia brazil spain italy poland greece jerusalem brussels geneva vienna rome madrid indiana michigan arizona kentucky louisiana illinois pennsylvania massachusetts minnesota
wisconsin iowa oregon kansas nevada chicago boston seattle denver houston dallas atlanta miami hong port upper lower mid middle city county downing capitol wall`);

/** Bodies that an article names by kind: “the ministry” stands for one whose name it gave. */
export const BODIES = wordSet(`
company ministry department agency government administration committee commission court council party campaign group association union foundation institute university bank
firm office bureau board network newspaper magazine paper outlet publication site website parliament senate house congress army military navy team club league federation
organisation organization authority embassy fund alliance coalition police airline manufacturer operator regulator watchdog charity nonprofit studio brokerage utility carmaker
automaker retailer lender insurer carrier chain startup giant label brand developer publisher broadcaster supplier contractor maker producer distributor builder consultancy
start-up lab laboratory hospital school college museum church coastguard opposition cabinet assembly force service society trust exchange platform conglomerate supermarket brewer`);

/** Documents by which somebody spoke: “the statement said” is whoever issued it. */
export const ISSUED = wordSet(
  'statement letter memo email e-mail post tweet message release announcement notice note filing posting communique declaration bulletin press',
);

/** Last words of names that are places. */
export const GEOGRAPHY = wordSet(
  'street avenue road park county city state states island harbour harbor bay river lake castle square stadium bridge tunnel airport point hill valley beach mountain mountains',
);

/** Words of public bodies and clubs: what bears one is no company. */
export const PUBLIC = wordSet(`
ministry department council court committee commission parliament senate congress house government administration university college school hospital police army navy
church union association federation board office attorney general party bureau society assembly institute foundation museum library team league club coalition campaign`);
