import { phrases } from './phrases';

/** Opens a pointer to another story. */
export const RELATED = phrases(
  {
    en: `read more | read also | read next | read on | read the | read full | read our | also read | also see | also on | also watch | also: | also in the news | see also
      | see more | more on | more from | more stories | more coverage | more about | more like | more great | more: | more news | related | recommended
      | don't miss | don’t miss | you may like | you may also | you might like | you might also | you may be interested | trending | most read | most popular | most viewed
      | popular now | popular this week | recent articles | recent posts | latest news | latest stories | up next | watch: | what to read | learn more | click here
      | continue reading | further reading | want more stories | discover more | buyer's guide: | browse all | chevron_left`,
    de: `lesen sie | lies auch | mehr zum | mehr zu | mehr lesen | mehr von | auch interessant | siehe auch | zum thema | passend dazu | das könnte sie | weitere artikel
      | weiterlesen | meistgelesen | empfehlungen | aktuelle beiträge`,
    fr: `lire aussi | lire plus | lire la suite | lire également | à lire | voir aussi | sur le même | à découvrir | les plus lus | dans la même rubrique | articles liés
      | articles similaires`,
    es: `lea también | lee también | lea más | lee más | le puede interesar | te puede | leer más | leer también | ver también | vea también | más noticias | más leídas
      | noticias relacionadas | artículos relacionados | relacionadas`,
    it: `leggi anche | leggi di più | potrebbe interessarti | potrebbero interessarti | approfondisci | vedi anche | articoli correlati | i più letti`,
    pt: `leia também | leia mais | veja também | veja mais | saiba mais | mais lidas | notícias relacionadas | artigos relacionados | você também pode`,
    nl: `lees ook | lees meer | meer over | bekijk ook | meest gelezen | gerelateerd | lees verder`,
    pl: `zobacz także | zobacz też | zobacz również | czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj | polecamy | najczęściej czytane`,
    ru: `читайте также | читать далее | читать полностью | смотрите также | по теме | ранее по теме | подробнее | самое читаемое | рекомендуем`,
    ja: `関連記事 | あわせて読みたい | 続きを読む | こちらもおすすめ | 人気記事 | 関連ニュース`,
    zh: `相关阅读 | 相关新闻 | 相关文章 | 延伸阅读 | 推荐阅读 | 阅读更多 | 热门文章 | 相關新聞 | 延伸閱讀`,
  },
  'start',
);
