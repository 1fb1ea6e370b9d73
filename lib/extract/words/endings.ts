import { phrases } from './phrases';

/** The end of the text begins here: who wrote it, how to write to them, whose it is. */
export const ENDING = phrases(
  {
    en: `© | (c) | copyright | all rights reserved | about the author | about the authors | about us | about the writer | contact us | contact the | contact staff | contact him
      | contact her | contact me | email him | email her | email the | email us | email me | e-mail him | e-mail her | e-mail the | e-mail us | e-mail me | follow him | follow her
      | follow them | follow us | follow me | follow @ | reporting by | (reporting by | editing by | additional reporting | * contributed reporting | * contributed to this
      | this article was | this article is | this article has | this article originally | this article first | this article appeared | the article was | this story was
      | this story is | this story has | this story originally | this story first | this story appeared | this post was | this post is | this post originally | this post first
      | this piece was | this piece is | this piece originally | this report was | this report is | originally published | first published | published on | published by
      | published in | last updated | last modified | updated on | updated at | tags: | tags# | filed under | categories: | topics: | topic: | posted in | posted by | posted on | source: | sources:
      | article sources | view comments | view all comments | got a tip | got a story | have a tip | have a story | do you have | send us | send your | share this | not yet a
      | image credit: | image credits: | photo by: | photo: | photos: | photo credit | featured image | with reporting from | with files from | with inputs from
      | with input from | stay up | stay informed | stay connected | stay tuned | our standards | listen to * live | visited # times | (visited * | disclaimer: | like this story? | you can find * on twitter
      | fill out the form | the views expressed | opinions expressed | views expressed`,
    de: `quelle: | quellen: | mit material | redaktion: | über den autor | über die autorin | schlagworte: | dieser artikel erschien | dieser text erschien | transparenzhinweis | korrektur:`,
    fr: `crédit | source : | sources : | mots-clés | à propos de l'auteur | avec afp | (avec afp | cet article a été | les commentaires`,
    es: `fuente: | fuentes: | etiquetas: | con información de | sobre el autor | este artículo fue | redacción:`,
    it: `fonte: | fonti: | riproduzione riservata | © riproduzione | tag: | foto: | l'autore`,
    pt: `fonte: | fontes: | foto: | crédito: | com informações de | sobre o autor | atenção: comentários | os comentários`,
    nl: `bron: | bronnen: | trefwoorden: | over de auteur | met medewerking van`,
    pl: `źródło: | źródła: | tagi: | o autorze | wszelkie prawa`,
    ru: `источник: | фото: | теги: | автор: | об авторе | все права защищены | нашли ошибку`,
    ja: `出典 | 著者 | 執筆 | 写真： | タグ： | 提供：`,
    zh: `来源 | 责任编辑 | 编辑： | 作者： | 版权 | 图片来源 | 來源`,
  },
  'start',
);

/** After the name of the author: tells who that is. */
export const IS_SOMEONE = phrases(
  {
    en: `is | was | has | covers | writes | reports | joined | lives | works | can be reached | contributed`,
    de: `ist | schreibt | arbeitet | lebt`,
    fr: `est | écrit | travaille`,
    es: `es | escribe | trabaja`,
    it: `è | scrive | lavora`,
    pt: `é | escreve | trabalha`,
    nl: `is | schrijft | werkt`,
    pl: `jest | pisze | pracuje`,
    ru: `является | пишет | работает | — `,
  },
  'start',
);

/** Introduces a person by their trade. */
export const TRADE =
  /^\S{1,30}(?: \S{1,30}){1,2} (?:is|was|are) (?:an? |the |\S{1,20}['’]s )?(?:[\p{L}'’-]{1,20} ){0,5}(?:writer|reporter|editor|journalist|correspondent|contributor|columnist|freelancer?|producer|author|professor|fellow|curator|director|faculty|intern)\b/iu;
