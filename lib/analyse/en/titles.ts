import { wordSet } from '../word-set';

/** What stands before a name and tells the gender; all in lower case without a full stop. */
export const TITLES_OF_MEN = wordSet(
  'mr sir lord king prince baron duke count earl pope councilman alderman congressman assemblyman chairman spokesman father brother emperor sultan sheikh',
);
export const TITLES_OF_WOMEN = wordSet(
  'mrs ms miss lady dame queen princess baroness duchess countess councilwoman congresswoman assemblywoman chairwoman spokeswoman sister mother empress',
);
export const TITLES = wordSet(`
dr prof professor sen senator rep representative reps sens gov governor president vice prime minister secretary mayor judge justice chancellor chief captain capt
col colonel gen general lt lieutenant sgt sergeant cpl corporal private pvt adm admiral maj major cmdr commander commissioner councillor councilor supt superintendent
inspector insp constable bishop archbishop cardinal rabbi imam ayatollah premier detective officer sheriff ambassador amb rev reverend pastor attorney envoy deputy
speaker chair chairperson spokesperson coach undersecretary comptroller treasurer marshal brigadier magistrate lecturer midfielder striker goalkeeper quarterback
director ceo cfo founder editor analyst economist lawyer author activist actor actress singer candidate leader aide adviser advisor correspondent reporter`);

/** Titles that say nothing of what somebody does. */
export const HONORIFICS = wordSet('mr mrs ms miss mx messrs mme sir dame');

/** Abbreviated titles in full, so that “the governor” finds “Gov. Frost”. */
export const FULL_TITLES: Record<string, string> = {
  dr: 'doctor',
  prof: 'professor',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  capt: 'captain',
  col: 'colonel',
  gen: 'general',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  adm: 'admiral',
  maj: 'major',
  cmdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  rev: 'reverend',
  amb: 'ambassador',
  ceo: 'executive',
};

/** Words for people that tell the gender of the name beside them. */
export const WORDS_FOR_MEN = wordSet(
  'man boy father brother son husband grandfather grandson uncle nephew stepfather spokesman chairman businessman congressman salesman fireman policeman fisherman actor king prince widower boyfriend councilman',
);
export const WORDS_FOR_WOMEN = wordSet(
  'woman girl mother sister daughter wife grandmother granddaughter aunt niece stepmother spokeswoman chairwoman businesswoman congresswoman policewoman actress queen princess widow girlfriend councilwoman',
);

/** Ends of names that are no surname. */
export const SUFFIXES = wordSet('jr sr ii iii iv md phd qc kc mp mep');
