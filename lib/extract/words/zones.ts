import type { Zone } from '../piece';

/**
 * Words of class names and ids, as sites around the world write them: whole words between "-", "_" and changes of case.
 * One entry a line; several words in one entry must all occur.
 */
export const ZONE_WORDS: Record<Zone, string> = {
  share: `share sharing sharebar shareline sharethis addtoany addthis sharedaddy social socials sociallinks socialmedia follow followus teilen
    partager compartir condividi compartilhar delen udostepnij podelitsya likely`,
  related: `related relateds recirc recirculation readmore readnext read+more read+next read+also also+read more+stories more+from most+read
    mostread most+popular trending popular taboola outbrain zergnet revcontent recommended recommendations recommendation suggested jp+relatedposts yarpp nextpost
    prevpost nav+links post+navigation seealso see+also similar verwandte aehnliche articles+lies relacionadas relacionados correlati gerelateerd
    powiazane pohozhie onward`,
  newsletter: `newsletter newsletters subscribe subscription signup sign+up optin mailchimp mc4wp subscribebox paywall regwall abonnement abonnieren
    abo suscribete iscriviti nieuwsbrief`,
  comments: `comments comment commentlist disqus respond kommentare kommentar commentaires comentarios commenti reacties komentarze livefyre`,
  author: `authorbox author+box author+bio author+info author+card author+description about+author aboutauthor bio biography authorbio vcard+author
    author+about`,
  advert: `ad ads adv advert advertisement advertising adsense adslot adbox adunit dfp gpt banner sponsor sponsored sponsors promo promos promotion
    promobox affiliate anzeige werbung publicite publicidad pubblicita reklama reclame donate donation`,
  menu: `nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager toolbar skiplink masthead sitenav topbar
    offcanvas tags taglist topics topic+list tagcloud post+tags entry+tags categories toc`,
  caption: `caption captions wp+caption+text imagecaption image+caption photo+caption photocaption credit credits photocredit photo+credit image+credit
    legend copyright bildunterschrift legende pie+foto didascalia bijschrift slideshow carousel`,
  meta: `byline bylines dateline timestamp pubdate postdate post+date entry+meta post+meta article+meta posted+on published meta+date readtime
    reading+time standfirst dek kicker eyebrow strapline overline article+subtitle post+subtitle entry+subtitle dachzeile
    sottotitolo occhiello`,
  consent: `cookie cookies consent gdpr modal popup overlay lightbox toast tooltip popover onetrust didomi noprint interstitial`,
  teaser: `teaser teasers card+list latest headlines widget widgets sidebar rail aside`,
};
