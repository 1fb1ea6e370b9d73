const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put what they govern into the future. */
export const EN_FUTURE = set('will ll shall wo would gonna may might could should must can');

/** Irregular past forms and participles, auxiliaries included. */
export const EN_PAST = set(
  `was were had did been said told went came took made got gave found thought knew saw began begun became left felt put brought kept held
  wrote stood heard let meant set met ran paid sat spoke lay led grew lost fell sent built drew broke spent cut rose drove bought wore chose won
  fought caught shot struck threw taught sold flew hit hurt quit split spread sank swept stole sang rang shook shut sought slid slept
  tore understood withdrew beat bet bid blew bore bound bred cast crept dealt dug drank fled forbade froze hung hid knelt laid lent lit
  read rode shone shrank slew sprang stuck swore swam swung wound wove has have ve s' d given taken seen done gone known written broken
  chosen driven fallen flown forgotten frozen grown risen shown spoken stolen sworn thrown torn withdrawn worn overthrown undertook overtook
  withheld upheld underwent outlived foresaw rebuilt reset resold fed bled sped shed slit strode strove thrust rid burnt learnt dreamt`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Words of intention: what follows them ("planned to", "due on", "a scheduled 15 December vote") lies ahead of them. */
export const EN_PLAN = set(
  `expected scheduled due planned plan plans planning slated set expects expect expecting intends intend hopes hope hoping aims aim aiming
  wants want upcoming forthcoming going poised projected forecast forecasts estimated starts begins opens
  vowed promised pledged agreed anticipated prepares preparing ready likely`.replace(/\s+/g, ' '),
);

export const EN_PLAN_NOUN = set(
  'plan plans hope hopes aim aims set forecast forecasts estimated agreed ready likely starts begins opens',
);
