import type { VerbWords } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const EN_VERBS: VerbWords = {
  future: set('will ll shall wo would gonna may might could should must can'),
  past: set(
    `was were had did been said told went came took made got gave found thought knew saw began begun became left felt put brought kept held
    wrote stood heard let meant set met ran paid sat spoke lay led grew lost fell sent built drew broke spent cut rose drove bought wore chose won
    fought caught shot struck threw taught sold flew hit hurt quit split spread sank swept stole sang rang shook shut sought slid slept
    tore understood withdrew beat bet bid blew bore bound bred cast crept dealt dug drank fled forbade froze hung hid knelt laid lent lit
    read rode shone shrank slew sprang stuck swore swam swung wound wove given taken seen done gone known written broken
    chosen driven fallen flown forgotten frozen grown risen shown spoken stolen sworn thrown torn withdrawn worn overthrown undertook overtook
    withheld upheld underwent outlived foresaw rebuilt reset resold fed bled sped shed slit strode strove thrust rid burnt learnt dreamt cost burst`,
  ),
  pastForm: /^[a-z-]{2,30}ed$/,
  notPast: set(
    'need indeed speed feed seed weed exceed proceed succeed bleed breed hundred sacred bed red embed greed creed wed shed sled united',
  ),
  plan: set(
    `expected scheduled due planned plan plans planning slated set expects expect expecting intends intend hopes hope hoping aims aim aiming
    wants want upcoming forthcoming going poised projected forecast forecasts estimated
    vowed promised pledged agreed anticipated prepares preparing ready likely`,
  ),
  planNoun: set('plan plans hope hopes aim aims set forecast forecasts estimated agreed ready likely'),
  defers: set('adjourned postponed rescheduled delayed deferred extended remanded suspended moved pushed back forward'),
  defersTo: set('until till to for'),
  planned: set('deadline'),
  appointment: set(
    `starts start begins begin opens open ends end closes close expires expire meets meet hosts host faces face returns return visits visit
    kicks resumes resume reopens reopen launches launch premieres debuts arrives departs leaves travels heads takes runs plays concludes
    votes has have continues continue goes go competes compete sits sit appears appear travel head play decides decide comes come
    gets holds hold hears turns marks celebrates debates debate`,
  ),
  presentBe: set('is are am re'),
  between: set('be have been being not n t also now only again officially reportedly first soon then still'),
  be: 'be',
  infinitive: 'to',
  deadline: set('by until till'),
  purpose: 'for',
  joins: set('and but while whereas then so'),
};
