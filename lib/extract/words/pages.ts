/** How sites around the world number and link the pages of one article. Lower case, without accents on capitals. */

/** Parameters of an address that hold the number of the page. */
export const PAGE_PARAMETERS = new Set(
  'page p pg pn paged pagenum pagenumber page_num page_no page_number pageno part seite pagina sida side strona str stranica sayfa'.split(
    ' ',
  ),
);

/** Words in the path before the number: "/page/2", "/seite-2", "/p2". */
export const PAGE_SEGMENTS = new Set(
  'page p pg pag part seite s pagina página sida side strona str stranica sayfa trang'.split(' '),
);

/** Whole labels of the link to the page after this one. */
export const NEXT_PAGE = new Set(
  `next|next page|next part|continue|continue reading|continue to next page|go to next page|read on
  |weiter|nächste|nächste seite|weiterlesen|zur nächsten seite|auf der nächsten seite
  |suivant|suivante|page suivante|lire la suite|la suite
  |siguiente|página siguiente|siguiente página|seguir leyendo|continuar leyendo
  |avanti|successiva|successivo|pagina successiva|prossima pagina|continua a leggere
  |próxima|próximo|próxima página|página seguinte|seguinte|continuar lendo
  |volgende|volgende pagina|verder lezen
  |następna|następna strona|dalej|czytaj dalej
  |далее|дальше|следующая|следующая страница|читать далее
  |nästa|nästa sida|neste|neste side|næste|næste side|další|další strana|sonraki|sonraki sayfa
  |次へ|次のページ|次のページへ|下一页|下一頁|下页|다음|다음 페이지|التالي|الصفحة التالية`
    .split('|')
    .map((label) => label.trim()),
);

/** A line of the text that only says which page this is. */
export const PAGE_LABEL =
  /^(?:page|seite|página|pagina|strona|sida|side|страница)\s?\d{1,2}(?:\s?(?:of|von|sur|de|di|van|z|av|af|из|\/)\s?\d{1,2})?$|^第?\s?\d{1,2}\s?(?:ページ|页|頁)$/iu;
