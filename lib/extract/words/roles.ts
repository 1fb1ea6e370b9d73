/** What stands before a name in a byline. */
export const BY =
  /^(?:(?:this|the) (?:article|post|story|piece|guide|report|entry) (?:was|is|has been) )?(?:(?:written|authored|posted|published|reported|created|contributed|story|words|text|texte|article|analysis|escrito|publicado|scritto|pubblicato|geschreven|écrit|publié)\s+)?(?:by|von|par|por|di|da|door|autor|autorin|auteur|autore|auteurs|autores|autori|author|authors|authored|автор|авторы|autorka|przez|words|text|texte|texto|testo|tekst|文|記者|记者|作者|著者|執筆|撰文|筆者)(?=[\s:：])[\s:：]*(?:by\s)?/iu;

/** A line of its own before the name. */
export const LABEL =
  /^(?:(?:written |posted |published |words |story |article |authored |created )?by|authors?|about the author|written|von|verfasst von|autor(?:in)?|geschrieben von|par|écrit par|publié par|auteurs?|por|escrito por|publicado por|autor(?:es|a)?|di|scritto da|a cura di|autor[ei]|door|geschreven door|auteur|autorka|автор|текст|作者|著者|記者|記者名|撰文|文)\s?[:：]?$/iu;

/** Says plainly that what follows wrote the text: believed at its end as well. */
export const PLAIN_CREDIT =
  /^(?:(?:this|the) (?:article|post|story|piece|guide|report|entry) (?:was|is|has been) )?(?:written|authored|posted|published|contributed|geschrieben|verfasst|veröffentlicht|écrit|publié|escrito|publicado|scritto|pubblicato|geschreven)\s(?:by|von|par|por|da|door)\s/iu;

/** Names someone who did not write it, on the line or on the next. */
export const OTHER_CREDIT =
  /^(?:contact|contributions? (?:from|by)|(?:medically |clinically |fact |expert )?(?:reviewed|checked|edited|translated|illustrated|photographed|presented|produced|narrated) by|reviewer|editor|fact[- ]check|photos?|photograph|picture|illustration|foto|bild|kontakt|redigé|relu par|traduit par|traducción|übersetz|vertaald|перевод|фото|редактор|編集|翻訳|撮影|编辑|摄影|翻译)/iu;

/** What is no author: accounts, controls, sections, kinds of people. */
export const NO_AUTHOR =
  /^(?:admin|administrator|site admin|super admin|editors?|staff|webmaster|guest|user|authors?|contributors?|unknown|anonymous|none|null|undefined|default|team|root|test|redaktion|redazione|redaccion|redacción|rédaction|redactie|redakcja|редакция|编辑|小编|編集部|home|about|about us|news|blog|posts?|all posts|view all posts?|view profile|(?:read|learn|see|show|find out) more|share|follow|contact|contact us|subscribe|press release|table of contents|mehr erfahren|en savoir plus|leer más|leggi tutto)$/iu;

/** A role or a place of work. */
export const ROLE =
  /(?<!\p{L})(?:editors?|reporters?|correspondents?|writers?|columnists?|journalists?|contributors?|contributing|producers?|freelance|professor|analysts?|photographers?|director|manager|head|chief|president|founder|co-founder|ceo|cto|officer|fellow|author|specialist|consultant|strategist|engineer|developer|dietitian|physician|attorney|editor-in-chief|redakteur(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?|journaliste|rédacteur|rédactrice|periodista|redactor(?:a)?|giornalista|redattore|jornalista|repórter|redacteur|verslaggever|dziennikarz|редактор|корреспондент|журналист|обозреватель)(?!\p{L})/iu;

/** A group that signs: it counts where no person does. */
export const ORGANISATION =
  /(?<!\p{L})(?:staff|team|desk|editorial|editors|newsroom|bureau|network|university|institute|association|agency|foundation|media|magazine|group|company|council|department|inc|llc|ltd|gmbh|reuters|afp|dpa|associated press|press|online|redaktion|redazione|redacción|rédaction|redactie|redakcja|редакция|編集部)(?!\p{L})|^(?:the|der|die|das|la|le|les|el|los|il)\s/iu;

/** What follows one of these in a byline is a day, a place or an employer. */
export const CONNECTOR =
  /\s(?:on|in|at|for|from|is|was|has|of|updated|published|posted|via|am|im|für|bei|le|à|pour|chez|el|en|para|il|per|em|op|voor|dla|w|для|в)\s.{0,300}$|\s(?:on|updated|published|posted|am|le|el|il|op)$/su;

/** Degrees and memberships that belong to the name as it is signed. */
export const POSTNOMINAL = /^(?:[A-Z]\.?[A-Za-z]{0,3}\.?){1,3}(?:[A-Z]|\.)[®™]?(?:\s[A-Z]{2,5}[®™]?)?$/;

/** Small words inside names. */
export const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|du|des|la|le|van|von|vom|zu|zur|den|der|ten|ter|te|bin|bint|ibn|ben|al|el|af|av|y|e|i|st|mc|d['’]\p{L}+|l['’]\p{L}+|al-\p{L}+|el-\p{L}+)$/iu;
