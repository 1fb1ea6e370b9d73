/**
 * How common a word is in English news: the share of articles that hold it, in steps of half an octave, of the 2,000 commonest stems. A
 * few articles don't tell which words are common anywhere. Counted in 15,000 articles of 1999 to 2020 from two collections, the geometric
 * mean of both; without function words and the names of single people.
 */
const STEMS: readonly (readonly [share: number, stems: string])[] = [
  [0.35, `call dai even first get go govern like make peopl presid report state take time us week`],
  [
    0.25,
    `american back come countri democrat elect end former hous includ leader look made mani month much nation need offici parti polit public
right show still support wai want well work world`,
  ],
  [
    0.18,
    `accord ad announc anoth appear around ask believ campaign case chang claim close continu don expect face far follow forc gener give good
group help issu job know law long major member move mr next number offic part person place plan point power presidenti press put question
re recent republican run second secur see senat set start talk thing think todai turn unit vote washington whether white`,
  ],
  [
    0.125,
    `accus act action administr ago allow alreadi america among attack author awai base becom best big bill busi came candid charg chief clear
comment commun compani concern control court critic current deal decis differ earli earlier effort everi fact famili fight final find five
foreign found four fridai hand happen head health high home hope hour howev import intern interview investig john keep kill later lead
least leav left less life line littl live man mean media meet might million mondai must name never night old open order past plai polici
posit possibl post problem provid race rais record releas remain respons result rule secretari seem servic sever sign someth stand
statement stori suggest term though thursdai took top try tuesdai ve wednesdai win without won yet york`,
  ],
  [
    0.09,
    `abl account across actual address agenc agre ahead aid alleg almost alwai anti argu associ attempt begin behind better bring build
california care caus challeng citi committe confer confirm congress conserv consid cours creat cut death debat decad decid demand deni
depart describ despit detail develop didn director discuss doesn done econom economi effect emerg enough event ever evid execut fail fear
feder feel figur fire free full fund futur given got governor great hard hear held himself histori hit hold human idea increas inform
instead interest involv join kei known larg late latest led legal let level ll lot manag march mark matter messag militari minist moment
monei morn note noth offer oper opposit outsid pai pass polic poll potenti privat process promis protect push rather reach read real
realli reason receiv relat repres requir return robert role seen senior serv share side six social south speak special speech spend step
stop street sundai system taken team tell third thought toward univers view voter warn watch went whose within women word`,
  ],
  [
    0.0625,
    `accept activ advis ag agreement air alli along although answer anyon anyth appar approach approv april area arm arriv avoid bad ban battl
becam began biggest black border break british brought capit carri center chairman chanc children civil co commit complet constitut
controversi cost cover crisi crowd daili david declar defend deliv direct drop drug due eight either email entir establish everyon everyth
exampl explain express fall financi form forward friend front gave georg global ground grow half imag immedi immigr independ individu
industri initi insist isn januari judg juli june justic kind launch lawyer leadership legisl liber limit list local longer lose lost love
low main market measur men michael middl minut movement near nearli negoti nomin north novemb often opinion opportun organ page
particularli paul perform perhap phone politician popular prepar present pressur prevent primari prime probabl produc product program
progress propos protest publish rate refer reform refus remark research respect respond reuter reveal rise risk rival saturdai saw school
seek send sent septemb seri seriou seven short shot similar simpli singl small someon soon sourc speaker spent spokesman staff stage stai
star steve strong success sure surpris target tax test themselv thousand threat threaten togeth total trade tri trial true tv twitter
understand union urg vice victori video violenc visit wait wall weekend wide william worker write wrong wrote yesterdai young`,
  ],
  [
    0.044,
    `abil access achiev acknowledg activist addit admit advanc advertis affair affect african aim alon amid amount analyst appeal appoint
argument armi arrest articl assault assist attend attent attornei august avail bank beat below benefit beyond billion bit blame block
board bodi book brief budget bui car career celebr central certain certainli check china choic chri citizen class clearli colleagu collect
com command common compar condit conduct confid congression connect contact council count coupl coverag crime crimin cycl damag danger
data date dead decemb declin defeat defens demonstr deputi design determin di difficult diplomat dismiss district document dollar domin
door doubl doubt dozen drive east educ els engag ensur enter especi estim exchang exist experi expert extrem ey fair father featur
februari fellow field file finish firm florida focu focus franc freedom gain game gather goe gone gun heard heart higher highlight hill
hospit host huge hundr illeg impact improv increasingli indic influenc insid institut intellig intend jame journalist lack largest learn
letter link lower mass meanwhil medic met mexico mind minor miss murder natur network newspap non octob onlin oppon oppos option origin
paid paper peac percent period photo pick pictur piec popul practic predict previou previous price prison pro project promot prosecutor
prove pull quickli quit ralli rang readi realiti reduc reflect regard region reject rel relationship remov replac request rest review room
round save scandal schedul seat secret self sell sens separ shift shoot signific sit site situat sound specif spoke spread standard statu
strategi strike struggl student studi subject suffer summer suprem suspect technolog televis terror terrorist texa thank town track train
travel treat troop tweet unlik usual valu version victim voic walk wasn weapon websit west western whole wife wit woman worri ye`,
  ],
  [
    0.031,
    `abov absolut abus add advoc afford afternoon agenda agent ambassador amend angel annual apart appli audienc averag awar balanc ballot bar
basic bid bomb boost born britain broke brother brown cast caught centuri charl child chines choos cite coalit colleg combin commiss
compet competit compromis comput conclud condemn conflict confront consist consum contain content contest contrast contribut convent
convers convict convinc cooper corpor corrupt counsel credit cross cultur custom debt deep delai democraci depend destroi directli diseas
disput divid divis doctor domest dr dramat draw earn easi editor elector employe encourag endors energi enforc equal essenti europ
european eventu exactli examin except expand expens extend facebook failur fan fast fell felt fill film financ floor food formal founder
fourth french fulli goal grant greater green growth gui guilti handl happi harri headlin highest highli histor identifi ignor ill imagin
impeach impos incid incom inde inquiri intent internet introduc invest invit islam jersei joint journal kept king knew land languag lawmak
leak li light listen london loss magazin maintain massiv mayb mayor meant mention mike mile mission mistak model moder mostli mother movi
muslim necessari nine nomine none nor normal nuclear object observ oil overal pandem parent particip particular partner path per peter
pleas pledg poor prais pretti profession professor profil prompt prosecut prospect publicli quot radio ran rank rare red regim regul
rememb repeat repeatedli reportedli resid resign resist restrict retir richard road roll russia russian safe sale san scale scene screen
search season select sentenc serious sex sexual shock shown signal slow societi soldier solut sometim sort sought southern specul sport
station store style surround surviv ten throughout ti titl touch tough tradit trip troubl trust truth uk ultim undermin updat upon veteran
via violat violent viru wake water wave wear welcom whatev winner wish wonder wors worst worth wouldn written`,
  ],
  [
    0.022,
    `abandon actor adopt adult advantag africa aggress allegedli alongsid altern analysi andrew anger angri anticip ap applic appropri aren
asid assembl assert assess assum attract award background bare basi bear belief ben bigger bipartisan blog blood blow blue boss box brand
broadcast broken built cabinet camera camp cancel cancer capabl captur card carolina cash ceo ceremoni chair chamber champion channel
charact christian civilian clash clean climat club code collaps combat complain complaint complex complic conclus consequ consider consult
contend contract core correct couldn counter counti crash credibl crucial daughter deadlin deepli deficit defin definit degre deleg deserv
desir desper devic digit disappoint displai distanc donor drawn dream driven duti easili edit element embrac emot employ enemi enjoi equip
eric everybodi ex expos extens factor faith fals familiar famou favor femal fine fiscal fit fix flag fly foundat francisco fraud fresh
frustrat fuel ga gap germani giant girl god googl grand greatest guarante guard hall harm hasn hate haven heat heavi hero hire hotel hurt
husband ident implement imposs impress infect infrastructur injur innoc inspir insur intens island jackson jail jan joe joke jump kick kid
knowledg labor lai larger lift locat lock machin mail manufactur margin marriag match mate materi memori mere mid ministri mix mobil
modern monitor moral motiv mount ms multipl music neg neither newli northern notic obtain obviou obvious occur odd offens ohio ongo
otherwis outbreak outcom owner pack packag pain panel pari park patient photograph physic platform player plot pose pre prefer presenc
princ principl prioriti profit promin punish purpos pursu quarter quick radic reaction recal recess recommend recov regist reli relief
religi remind renew repli reput reserv resolut resolv resourc restor revel revenu revers rhetor rich ride rose roughli runner rush safeti
sanction scienc score scott seiz shape shop shortli shut simpl size sold space spark split spokeswoman sponsor spot spring squar st stake
stock stood straight strength stress strongli struck stuff suit summit super suppli suppos survei suspend sustain tabl tactic task tear
tension testifi testimoni text throw thu tim tom tone trail transit treatment trigger twice type typic unabl unclear unfortun unless
unpreced unusu unveil usa user variou vast vehicl virtual vow vulner wage weak widespread wing withdraw wound writer`,
  ],
  [
    0.0156,
    `abort abroad adam advic airport alarm alert allianc anim anonym apolog appreci arab arrang art asia assassin assur athlet attitud automat
await babi badli beauti begun behalf billionair blast bob boi bottom brian broad brutal burn canada cap capac caption catch caucu chao
chariti cheer chicago chosen christma church circl circumst click climb closer cold comfort commerci comprehens confus conspiraci
construct cook coordin copi corner correspond crack dark deadli deliber departur deploi destruct devast dictat disast disclos discov
disrupt distribut divers dog donat draft drama dress drew eas eastern echo economist ed edg edward electron elimin elit elsewher embarrass
enabl encount endur engin england english enhanc enorm entertain entitl entri environ environment escal escap estat ethic excit exclus
exercis exit expans experienc explos extent extra extraordinari facil fake fashion fatal fate feed fewer fifth fighter flight foot footbal
fortun fought frequent function fundament gai gate german grab graduat grew grown guess guest guid hack halt hampshir hang harass harder
hardli headquart healthcar heavili herself hint holidai hollywood honor hostil hot household hunt ideolog implic inaugur incred incumb
inevit injuri innov instal instanc insurg integr interfer intervent intimid invas investor iron israel jeff jim johnson judgment juri
justifi kevin label ladi laid lawsuit lean leg legaci legitim lengthi lesson liberti lie lobbi ly mainstream maker male mandat manner map
marri martin mental michel milit momentum mountain myself narr net nice nobodi notabl numer oblig occas older outlin outrag overwhelm pace
paint pair parliament partial partisan passion pattern payment penalti percentag perfect perman permit personnel persuad phase pitch plane
plant plead plenti pop portrai poverti precis predecessor prior privaci probe procedur proceed properti proud provinc provis purchas
qualifi qualiti rape react reader recogn recoveri recruit regular regularli rep repeal rescu retain reviv revolut rock root rout routin
row royal sarah sat scientist scrutini sea section sector sensit settl sharp ship shouldn shout shutdown sick sight silenc skill slightli
smaller solv speed spirit spoken spotlight stabil stanc stephen stick storm strain strateg strengthen stretch strip stronger structur
subsequ substanti succe successor suddenli suicid surfac surg surveil sweep swing symbol tackl taxpay teacher tech technic tend terribl
territori theme theori therefor thoma ticket tip tomorrow tonight tool topic tragedi transfer transform transpar transport trend truli
understood unemploy uniqu uniti vallei virginia vision vital warm wast wealthi web wed weigh weight wind window worldwid younger zero`,
  ],
  [0.011, `accomplish anniversari client context dinner disagre error gold isol licens minimum onto permiss stun`],
];

/** Stem → share of articles. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  STEMS.flatMap(([share, stems]) => stems.split(/\s+/).map((stem) => [stem, share] as const)),
);
