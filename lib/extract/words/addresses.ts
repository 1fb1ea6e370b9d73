const words = (list: string) => new Set(list.split(/\s+/));

/** Folders of an address that hold articles, in the languages of the other word lists. */
export const ARTICLE_WORDS = words(
  `article articles blog blogs news story stories post posts opinion analysis press editorial column feature features essay review reviews
interview magazine journal newsroom insights politics world business sport sports culture science health technology entertainment
lifestyle nachrichten artikel politik wirtschaft wissen panorama kultur meinung actualites monde politique economie societe noticia
noticias economia sociedad mundo cultura deportes notizie articolo cronaca esteri politica artigo brasil esporte nieuws binnenland
wiadomosci aktualnosci artykul novosti statya politika obshchestvo`,
);

/** Folders that gather articles by a word, a month or a writer. */
export const LIST_WORDS = words(
  `category categories tag tags archive archives author authors search latest kategorie thema themen schlagwort suche archiv autor rubrik
categorie rubrique recherche auteur categoria categorias busca buscar etiqueta tema temas ricerca argomento zoeken onderwerp kategoria
szukaj temat rubrika poisk`,
);

export const SHOP_WORDS = words(
  `product products shop store cart checkout item dp gp p buy deals pricing plans catalog produkt produkte warenkorb produit produits
boutique panier producto productos tienda prodotto prodotti negozio produto produtos loja winkel sklep koszyk magazin katalog`,
);

export const THREAD_WORDS = words(
  `forum forums foren foro foros thread threads t question questions discussion discussions community viewtopic showthread r comments
board boards frage fragen pregunta preguntas`,
);

/** Folders of documentation, help and courses. */
export const REFERENCE_WORDS = words(
  `doc docs documentation reference api manual manuals handbook sdk wiki support help faq kb learn tutorial tutorials course courses
getting-started get-started quickstart hilfe handbuch aide ayuda ajuda pomoc spravka`,
);
