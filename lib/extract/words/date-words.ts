import { phrases } from './phrases';

/** The words that a line of dates is made of. */
const WORDS = phrases(
  {
    numbers: `# | #st | #nd | #rd | #th | #:# | #:#:# | #h# | #.# | #:#am | #:#pm | #am | #pm | #/#/# | #-#-# | #.#.#`,
    zones: `et | est | edt | pt | pst | pdt | gmt | utc | bst | cet | cest | ist | uhr`,
    en: `am | pm | a.m | p.m | at | on | ago | hour | hours | minute | minutes | min | mins | day | days | week | weeks | month | months | year | years | date | update | updated
      | publish | published | posted | last | first | modified | created | mon | monday | tue | tues | tuesday | wed | wednesday | thu | thur | thurs | thursday | fri | friday
      | sat | saturday | sun | sunday`,
    de: `am | um | vom | den | stand | veröffentlicht | aktualisiert | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag`,
    fr: `le | à | publié | mis | jour | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche`,
    es: `el | de | publicado | actualizado | lunes | martes | miércoles | jueves | viernes | sábado | domingo`,
    it: `il | pubblicato | aggiornato | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica`,
    pt: `em | às | publicado | atualizado | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira`,
    nl: `op | om | gepubliceerd | bijgewerkt | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag`,
    pl: `opublikowano | aktualizacja | dodano | poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela`,
    ru: `опубликовано | обновлено | в | г | понедельник | вторник | среда | четверг | пятница | суббота | воскресенье`,
    ja: `更新 | 公開 | #年#月#日 | 午前 | 午後`,
    zh: `发布 | 更新时间 | 年 | 月 | 日 | 时 | 分`,
  },
  'whole',
);

export const isDateWord = (word: string): boolean => WORDS.test(word);
