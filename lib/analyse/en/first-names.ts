import { wordSet } from '../word-set';

/** First names of men, folded. */
export const MALE = wordSet(`
aaron abdul abdullah abel abu achim adam adel adrian ahmed akira alain alan albert albrecht aldo alec alejandro
alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali allan allen alvaro alvin amir amit amos
anders andre andreas andrei andrew andriy andrzej andy angelo angus anil ansel anthony antoine anton antoni antonio
antony archie ari arjun armando arne arnold arthur arturo arun asad asher ashok augusto axel barack barry bart
bashar bashir ben benedict benito benjamin benoit bernard bernardo bernd bernie bert bertrand beto bill bjorn blake
bo boaz bob bogdan boris brad bradley brendan brian bruce bruno bryan byron caleb callum calvin cameron carl carlo
carlos carlton cedric cesar chad charles charlie chester christoph christopher chuck clarence clark claude clay
clayton clement clifford clint clinton clive cody cole colin connor conor conrad corey cormac craig curtis cyril
cyrus damian damien damon dan daniel danny dario darren darryl dave david davide dean declan deepak dennis denys
derek derrick desmond diego dieter dimitri dimitris dirk dmitri dmitry dmytro domenico dominic don donald donovan
doug doyle duncan dustin dwayne dwight dylan ed eddie edgar edgardo eduardo edward edwin efraim eli elias elijah
elliott elon emanuel emil emilio emmanuel emre enrique enzo eric erik ernest ernesto ernie ethan eugene evan ezra
fabian fabio fahad faisal farid federico felipe felix feng ferdinand fergus fernando filip finn francesco francis
francisco franco francois frank franklin franz fred frederic frederick fredrik friedrich fumio gabriel gareth
garrett gary gavin geoff geoffrey georg george georges gerald gerard gerhard gideon gil gilbert giles giorgio
giovanni giuseppe glenn gordon graham grant greg gregory guido guillermo gunnar gunther gus gustav gustavo guy hakan
hamid hamza hans hao harald hari harley harold harry harvey hasan hassan hector heinrich heinz helmut henri henrik
henry herbert herman hernan hiroshi horst hossein howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor
ilya imran isaac ismail ivan ivo jack jacob jae-in jaime jake jakob jamal james jared jarrod jason javier jay jayden
jean-claude jean-luc jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmie jimmy jinping joachim joao joaquin
joe joel joerg johan johann johannes john johnny jon jonas jonathan jorg jorge jose josef joseph josh joshua juan
julian julien julio jurgen justin kamal karim karl kaspar kasper keir keith kelvin ken kenji kenneth kenny kent
kevin khaled khalid kirk klaus knut konrad konstantin kurt kyle lance larry lars laszlo laurent lawrence lee leif
leo leon leonard leonardo leonid lewis liam lloyd logan lorenzo louis lowell luc luca lucas ludwig luis lukas luke
lyle magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano mario marius mark marko
markus marshall martin marvin mateo mathias mathieu matt matteo matthew matthias maurice mauricio mauro max maxim
maximilian mehmet mel melvin michael michal michel miguel mike mikhail milan miles milos milton min-jun mitch
mitchell mohamad mohamed mohammad mohammed morten moses mourad muhammad murray mustafa nadim naftali narendra nasser
nate nathan nathaniel neil nelson neville nicholas nick nicolas nicolo niels nigel nikhil niklas nikola nikolai
nikos nils noah noam norbert norman olaf olav ole oleg oleh oleksandr oliver omar orlando oscar oskar osman otis
otto owen pablo paolo pascal patricio patrick patrik paul pavel pawel pedro per perry pervez peter petr phil philip
pierre piet pieter piotr prakash pranav quentin quincy rafael rafał rahul rainer raj rajesh rajiv ralf ralph ramesh
ramon randall randy raphael rashid raul ravi ray raymond reginald reinhard rene reza rhys ricardo riccardo richard
rick ricky rico rishi ritchie rob robert roberto rodney rodrigo roger rohan roland rolf roman ron ronald ronnie rory
ross rowan roy ruben rudolf rudy rufus rupert russell ryan saeed salman salvador salvatore sameer samir samuel
sanjay santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon shinzo sid sigurd
silvio simeon simon slobodan soren spencer stan stanislav stanley stefan stefano stephan stephen steve steven
stewart stuart sunil sven tadeusz takashi tariq ted teddy theo theodore thiago thierry thomas thorsten tim timothy
tobias todd tom tomas tomasz tommy tomáš tony torsten travis trevor tristan troy tyler ulrich umar umberto uwe
valentin vasily victor vijay viktor vince vincent vincenzo vinod vito vladimir vladislav volker volodymyr waleed
wallace walt walter warren wayne wendell werner wesley wilfred wilhelm will william willie wim winston wolfgang
xavier xi xiaoping yair yannick yasser yevgeny yitzhak yoshihide yousef youssef yuri yusuf yves zach zachary zack
zoltan`);

/** First names of women, folded. */
export const FEMALE = wordSet(`
ilhan jeanine rashida ayanna rasha sinead aoife niamh orla eilidh agneta solveig ragnhild sigrun kirsi anneli
abigail ada adele adriana agatha agnes agnieszka aida aileen aimee aisha aisling alana aleksandra alessandra alexa
alexandra alexandria alice alicia alina aline alison allison alma alyssa amal amanda amber amelia amelie amina amira
amy ana anastasia anezina angela angelica angelina angelique angie anika anisa anissa anita anja ann anna annabel
anne anneke anneliese annette annie annika antje antoinette antonia arabella araceli ariana arlene asha ashleigh
asma astrid athena audrey aurelia aurora ava ayesha ayse barbara barbora beatrice beatrix becky belinda bella berit
bernadette bernice bertha bessie beth bethany betsy bettina betty beverly bianca birgit blanca bonnie brandi brandy
brenda brianna bridget brigitte britta brooke caitlin camila candace candice carina carla carlotta carmel carmen
carol carole carolina caroline carolyn carrie cassandra catalina cate catherine cathy cecile cecilia celeste celia
celine chantal charlene charlotte chelsea cher cherie cheryl chiara chioma chloe chrissy christa christel christiane
christie christina christine cindy claire clara clarissa claudia claudine clementine colette colleen connie
constance consuelo cora cordelia corinna corinne courtney cristina cynthia daisy daniela daniella danielle daphne
daria darlene deanna debbie deborah debra delia delphine denisa denise desiree diana diane dina dolly dolores donna
dora doris dorothea dorothee dorothy dunja ebony edda edith edna eileen elaina elaine eleanor elena eleni eleonora
elif elin elisa elisabeth elisabetta elise elisha elizabeth elke ella ellen ellie eloise elsa elsie elvira emely
emilia emilie emily emma emmanuelle enid erica erika erin erna ernestine esmeralda esperanza esra estella estelle
esther ethel eugenia eugenie eunice eva evangeline eve eveline evelyn evie fabiola fanny farah farrah fatemeh fatima
fatma fawn faye federica felicia felicity fernanda fiona flora florence fran frances francesca francine frauke freda
freya frida frieda friederike gabriela gabrielle gail gayle gemma genevieve georgette georgie georgina geraldine
gerda geri germaine gertrude gia gilda gillian gina ginny giovanna gisela giselle giulia gladys glenda gloria golda
grace greta gretchen gudrun gwen gwendolyn gwyneth hadley hailey hala haley hana hanan hanna hannah hanne hannelore
harriet hattie hazel heather heba hedwig heidemarie heidi heike helen helena helene helga henrietta henriette
hermine hester hilary hilda hillary hind holly huda hye-jin ida ilse iman imogen ina indira ines inga inge ingeborg
ingrid iona irene irina iris irma isabel isabella isabelle isobel ivanka ivonne ivy jacqueline jana jane janelle
janet janette janice janine jasmine jayne jeanne jeannette jeannine jemima jenna jennie jennifer jenny jeri jess
jessica jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna jolene josefine josephine josie joy
joyce judith judy julia julie juliet juliette jutta kaitlyn kamala kara karen karin karina karla karolina kasia
katarina kate katherina katherine kathleen kathrin kathryn kathy katie katja katrin kay kayla keira kelli kellyanne
kendra keri kerstin kiki kimberley kimberly kirsten kirsty klara kornelia kris krista kristen kristi kristin
kristina kristine krystal kyra lacey lana lara larissa latisha latoya laura lauren lauri laurie laverne layla lea
leah leanne leigh leila lena lenore leonie leonora lesley leticia letitia leyla lidia liesl lila lilian liliana
lillian lilly lily lina linda lindsey linnea lisa lisbeth livia liz lois lola loretta lori lorna lorraine lotta
lotte lottie louella louisa louise luana lucia lucie lucille lucinda lucy luisa luise luna lydia lynn mabel
madeleine madeline madison maeve magda magdalena maggie maia maisie maja malala malin mandy manuela mara marcella
marcia margaret margarete margarita margaux marge margot margrethe maria mariam marian mariana marianna marianne
maribel marie marielle marietta marika marilyn marina marion marisa marissa maritza marjan marjorie marla marlena
marlene marsha marta martha martina mary mary-ann maryam mathilda matilda matilde mattie maud maureen mavis maxine
maya meera megan meghan mei melania melinda melissa melody mercedes meredith merle mia michaela michelle mila
mildred millicent millie mimi mina mira miranda miriam mirjam moira mollie molly mona monica monique muna muriel
myra nadezhda nadia nadine nadja naima nancy nanette naomi natalia natalie natalya natasha nazanin neha nell nellie
ngozi nicki nicole nicolette nikki nina noor nora noreen norma nuria octavia odette oksana olena olga olivia olympia
oona ophelia oprah paige pam pamela paola patricia patsy patty paula paulette paulina pauline pearl peggy penelope
perla petra petronella philippa phoebe phyllis pia polina polly portia priscilla priti priya rachael rachel ramona
rana rania raquel rasha reba rebecca rebekah reem regina renata reyna rhea rhoda rhonda ricarda rina rita roberta
robyn rochelle romy ronda rosa rosalie rosalind rosaly rosalyn rosanna rosario rose roseanne rosemary rosetta rosie
rowena roxana roxanne ruby ruth sabine sabrina sade sadie sally sally-ann salma samantha sana sandra sanna sanne
saoirse sara sarah saskia scarlett selena selina selma serena sharon sharron shauna shawna sheila shelby shelley
sherri sherry sheryl shirin sigrid silvia simone siobhan skye sofia sofie sonia sonja sonya sophie soraya stacey
stacy stefanie steffi stella stephanie stephany sue sunniva susan susana susanna susannah susanne susie suzanne
suzette svetlana sybil sylvia tabitha tamar tamara tammy tania tansu tanya tara tasha tatiana tatjana teresa tessa
thea thelma theodora theresa therese thora tiffany tilda tina toni tori tracey traci trina trisha trudy ulla ulrike
una ursel ursula uschi valerie vanda vanessa velma vera verena verity veronica vicki vicky victoire victoria vilma
viola virginia vivian viviane vivien waltraud wanda wendi wendy whitney wilhelmina wilma winifred winnie winona
xiaohong yael yara yasmin yasmine ylva yolanda yuki yulia yuriko yvette yvonne zadie zahra zainab zara zeinab zelda
zina zoe zuzana`);

/** First names that tell no gender. */
export const EITHER = wordSet(`
taylor riley avery quinn rowan hayden skyler marley arden blair jules sacha camille claude angel
alex alexis andrea ashley cary casey chris dana daniele denis devin dominique drew gabriele jackie jamie jan jean
jordan kelly kerry kim kiran leslie lindsay lou michele morgan nicola noel pat robin sam sasha shannon shirley
sidney terry tracy`);
