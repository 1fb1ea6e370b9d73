const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));

export const MALE = set(
  'aaron abdul abel achim adrian ahmed alain albrecht alfred ali amir anders angus anton arne arturo axel bashir bjorn bo brendan bruno callum cameron cedric cesar christoph claude clive colin cormac dario declan dean desmond diego dieter dirk dominic duncan dylan edgar edwin elias elliott enrique ernest ethan evan fabian felix felipe fergus fernando finn francesco francis francois franz gareth gavin geoffrey georg gerard gilbert giles giorgio gordon gunnar gustav guy hamid hans harvey hassan hector heinz helmut henri herbert hugo hussein ibrahim isaac jakob jan javier jean-claude jens jerome jesus johan johann jonas josef julian jurgen kamal karim karl kasper klaus knut konstantin kurt lawrence leonid liam lorenzo luca lucas ludwig magnus malcolm manfred manuel marcel marcus mario marius mateo maurice max maxim mehmet michel mikhail milan mohamed mohammad morten moses mustafa neville nikolai norman olav ole omar otto owen pablo pascal pavel petr piotr rafael raj ralf ramon raul reginald reinhard rene rodney roland rolf roman rory rowan rudolf rupert salman santiago sebastian sergio seth shaun sidney simeon sigurd stanislav stefan sven tariq theo theodore thierry tobias tomas tomasz torsten travis trevor tristan tyler ulrich umar valentin victor viktor wolfgang yannick yusuf zoltan aaron adam alan albert alex alexander alexei ali andrew andy andriy anthony antonio arthur barack ben benjamin bernie bill bob boris brad brian bruce carl carlos charles charlie chris christopher chuck craig dan daniel dave david dennis derek dmitry don donald doug ed eddie edward emmanuel eric frank fred gary george gerald giovanni glenn graham greg gregory harold harry henry howard hugh ian igor ivan jack jacob jake james jamie jason jay jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph joshua juan justin keith ken kenneth kevin kyle larry lee leo leonard lewis louis luis luke marc marco mark martin matt matthew michael miguel mike mitch mohammed muhammad nathan neil nicholas nick nigel noah oliver oscar patrick paul pedro peter phil philip pierre rajesh ralph randy ray raymond ricardo richard rick rob robert roberto roger ron ronald ross roy russell ryan sam samuel scott sean sergei sergey simon stanley stephen steve steven stuart ted terry thomas tim timothy tom tony vincent vladimir volodymyr walter warren wayne will william xi yuri zachary emil olaf henrik lars erik',
);
export const FEMALE = set(
  'ada adele agnes aisha aline amelia amina andrea anita anja anneke annette antonia astrid audrey aurora ayesha beatrice beatrix berit birgit bridget brigitte britta camila carla carmen cecilia celia chantal charlene chiara chloe claudia constance cordelia cristina daniela daphne delia dolores doris edith edna eileen elaine elisabeth elise elsa elvira emilia erika esther ethel eugenia eunice eve evelyn fatma felicity flora florence francesca frida friederike gemma georgina geraldine gertrude gillian giulia gretchen gudrun gwen gwendolyn hanna harriet hazel heike helena helga henrietta hilda ilse imogen ines inga ingeborg inge irina isabella isabelle iris ivy jana janice jasmine jeanne joy juliet juliette karin karla katarina katherina kathryn katja katrin kerry kirsten kristin kristina layla leonie leticia lena lillian lina lotte louisa louise lucia lucie lydia mabel madeline magdalena maja marcia margot margarita margrethe marion marianne marjorie marlene martha martina matilda maud maureen maya mercedes mildred mirjam miriam moira monique muriel myra nadine nell nora norma olga paulina pauline pearl penelope petra philippa phoebe phyllis polly rania regina renata rhoda roberta rosalind rosemary roxanne ruby ruth sabine sabrina saskia selma shirley sigrid silvia simone sonja stella susanna susannah sylvia tamara tatiana teresa thelma ulrike una vera viola viviane vivian wanda wilma winifred yasmin yolanda yvette zainab zeinab abigail alice alicia alison amanda amy ana andrea angela angelina anna anne annie ashley barbara beth betty brenda carol caroline carolyn catherine charlotte cheryl christina christine cindy claire clara cynthia danielle deborah debra denise diana diane donna dorothy eleanor elena elisa elizabeth ella ellen emily emma erica erin eva fatima fiona frances gabriela gina gloria grace hannah heather heidi helen hillary holly ingrid irene isabel jackie jane janet jean jennifer jenny jessica jill joan joanna josephine joyce judith judy julia julie karen kate katherine kathleen kathy katie kelly kim kimberly kristen laura lauren leila linda lisa liz lori lucy lynn madeleine margaret maria marie marina mary megan melania melissa michelle monica nancy naomi natalie nicole nina olivia pamela patricia paula priya rachel rebecca rita rosa rose ruth sally samantha sandra sara sarah sharon sheila sofia sonia sophie stephanie sue susan tanya tara teresa theresa tina tracy ursula valerie vanessa veronica victoria virginia wendy yvonne zoe greta nadia marta',
);
/** Titles before a name, with the gender they tell. */
export const TITLES: Record<string, 'm' | 'f' | null> = {
  'mr.': 'm',
  mr: 'm',
  'mrs.': 'f',
  mrs: 'f',
  'ms.': 'f',
  ms: 'f',
  miss: 'f',
  sir: 'm',
  lord: 'm',
  lady: 'f',
  dame: 'f',
  king: 'm',
  queen: 'f',
  prince: 'm',
  princess: 'f',
  baron: 'm',
  baroness: 'f',
  duke: 'm',
  duchess: 'f',
  councilman: 'm',
  councilwoman: 'f',
  alderman: 'm',
  congressman: 'm',
  congresswoman: 'f',
  pope: 'm',
  ...Object.fromEntries(
    'dr. dr prof. prof professor sen. sen senator rep. rep representative gov. gov governor president vice prime minister secretary mayor judge justice chancellor chief captain capt. col. colonel gen. general lt. lieutenant sgt. sergeant cpl. corporal adm. admiral maj. cmdr. commander commissioner councillor councilor superintendent inspector constable bishop archbishop rabbi imam premier detective officer sheriff ambassador rev. father sister attorney envoy'
      .split(' ')
      .map((title) => [title, null]),
  ),
};
export const PLACES = set(
  'new north south east west united san los las saint st fort mount lake great central northern southern eastern western washington london moscow kyiv paris berlin beijing china russia ukraine america britain england france germany europe india japan iran iraq syria israel canada mexico california florida texas ohio virginia street avenue road',
);
export const ORG_NAMES = set(
  'reuters kremlin pentagon nato cnn bbc fbi cia ap msnbc nbc cbs abc politico breitbart facebook twitter google apple amazon microsoft tesla un eu who nhs white_house whitehouse parliament congress senate gop democrats republicans labour conservatives tories afp bloomberg wikileaks kyiv moscow beijing washington london downing us uk',
);
export const ORG_WORDS = set(
  'university college company corp corporation inc ltd llc plc group ministry department party council committee commission bank court agency association union federation foundation institute institution center centre office bureau board network news times post journal tribune herald guardian house senate police army force forces service services society club league team school hospital authority trust fund international global industries motors airlines airways systems technologies partners media press television radio church coalition alliance campaign administration government congress parliament library museum organization organisation survey research ferries water railway railways rail energy power electric motor lines unions institutes academy holdings capital insurance pharmaceuticals brothers studios records bridge tunnel island harbour harbor bay river castle square stadium construction',
);
