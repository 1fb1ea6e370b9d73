/** Short forms that are no beginning of the full first name; those that are need no table. */
export const FULL_FIRST_NAMES: Record<string, string[]> = Object.fromEntries(
  `bill william·billy william·will william·bob robert·bobby robert·rob robert·dick richard·rick richard·jim james·jimmy james·jack john·johnny john·ted edward theodore·teddy edward·tony anthony
  mike michael·mick michael·joe joseph·chuck charles·charlie charles·hank henry·harry henry harold·larry lawrence·jerry gerald jerome·liz elizabeth·beth elizabeth·betty elizabeth·kate katherine catherine
  kathy katherine kathleen·peggy margaret·maggie margaret·meg margaret·sally sarah·polly mary·molly mary·nancy ann·dave david·steve stephen steven·andy andrew·drew andrew·bernie bernard·mitch mitchell
  ron ronald·sandy sandra·sasha alexander alexandra·kolya nikolai·volodya vladimir·nick nicholas·tom thomas·sue susan·jen jennifer·vicky victoria·gabby gabrielle·cathy catherine·debbie deborah·pete peter`
    .split(/·|\n/)
    .map((line) => line.trim().split(' '))
    .map(([short = '', ...full]) => [short, full]),
);
