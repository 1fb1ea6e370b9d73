import { phrases } from './phrases';

/** A whole line that names a control or a part of the page. */
export const LABEL = phrases(
  {
    en: `share | share this * | share on * | share via * | share article | share your story | tweet | pin | pin it | email | print | save | copy link
      | advert | advertisement | ad | sponsored | sponsored content | promoted | on sale | listen | listen to article | listen to this article | play | pause
      | loading | loading * | comment | comments | # comment | # comments | # share | # shares | # views | leave a comment | leave a reply
      | no posts | close | hide | menu | search | next | next article | previous | prev | back to top | top | skip to * | skip ad * | image # of #
      | photo # of # | slide # of # | # min | # mins | # minute | # minutes | #-minute read | # min read | # min. read | # minute read | # mins read
      | # minutes read | reading time * | estimated reading * | tag | tags | topic | topics | filed under | in this article | in this story | on this page
      | jump to | table of contents | contents | caption | show caption | hide caption | view gallery | view comments | show comments | read full article
      | story continues * | article continues * | continues below | continue reading | buy now | buy now at * | buy at amazon | buy on amazon | shop now | get a quote
      | already have an account? log in | embed | opinion columnist | contributing writer | staff writer | open in a new tab
      | ✅ thank you for *`,
    names: `facebook | twitter | x | x/twitter | linkedin | reddit | telegram | whatsapp | instagram | pinterest | sms facebook twitter email
      | facebook twitter email | facebook twitter | # / # | #/#`,
    de: `anzeige | werbung | teilen | drucken | kommentar | kommentare | # kommentare | merken | vorlesen | artikel anhören | lesezeit * | # min. lesezeit
      | # minuten lesezeit | zur startseite | inhaltsverzeichnis | mehr anzeigen`,
    fr: `publicité | annonce | partager | imprimer | commentaires | # commentaires | temps de lecture * | lecture # min | écouter | sommaire | réservé aux abonnés`,
    es: `publicidad | anuncio | compartir | imprimir | comentarios | # comentarios | tiempo de lectura * | escuchar | índice`,
    it: `pubblicità | annuncio | condividi | stampa | commenti | # commenti | letture | tempo di lettura * | ascolta | indice`,
    pt: `publicidade | anúncio | compartilhar | partilhar | imprimir | comentários | # comentários | tempo de leitura * | ouvir | índice`,
    nl: `advertentie | delen | afdrukken | reacties | # reacties | leestijd * | luister | inhoud`,
    pl: `reklama | udostępnij | drukuj | komentarze | # komentarzy | czas czytania * | posłuchaj | spis treści`,
    ru: `реклама | поделиться | печать | комментарии | # комментариев | время чтения * | слушать | содержание`,
    id: `iklan | bagikan | komentar`,
    ja: `広告 | シェア | シェアする | 印刷 | コメント | 目次 | スポンサーリンク`,
    zh: `广告 | 分享 | 打印 | 评论 | 目录 | 廣告 | 分享到* | 阅读简体中文版閱讀繁體中文版`,
  },
  'whole',
);
