/** Wordings of lines that are no body, lower case, by language. Each stands at the start of a line unless said otherwise. */

/** Opens a pointer to another story. */
export const RELATED =
  /^(?:read (?:more|also|next|on|the full|our)|also (?:read|see|on|watch)|also:|see (?:also|more)|more (?:on|from|stories|coverage|about|like|great)|related|recommended|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested)|trending|most (?:read|popular|viewed)|popular now|up next|watch:|what to read|learn more|click here|continue reading|further reading|lire (?:aussi|plus|la suite)|à lire|voir aussi|sur le même|lesen sie|mehr (?:zum|zu|lesen|von)|auch interessant|siehe auch|zum thema|lea (?:también|más)|le puede interesar|leer más|te puede|ver también|vea también|leggi anche|leggi di più|potrebbe interessarti|approfondisci|leia (?:também|mais)|veja também|saiba mais|lees ook|lees meer|meer over|zobacz (?:także|też|również)|czytaj (?:także|też|również|więcej)|читайте также|читать далее|смотрите также|по теме|ранее|関連記事|あわせて読みたい|続きを読む|相关(?:阅读|新闻|文章)|延伸阅读|推荐阅读)/iu;

/** Asks for something: an account, an address, money, a follow. */
export const PROMOTION =
  /(?:subscrib|sign up|newsletter|follow (?:us|me|@|\S{2,30} on (?:twitter|facebook|instagram))|download (?:our|the) app|join (?:us|our|the conversation)|become a member|donate|support (?:our|us)|get the (?:latest|best|day)|in your inbox|like us on|log ?in to|register (?:now|for|to)|free trial|share this|email address|push notif|abonn|abonnieren|jetzt (?:anmelden|lesen|testen)|inscri(?:vez|bete|ption)|suscríb|síguenos|suivez|iscriviti|seguici|assine|inscreva|siga-nos|meld je aan|schrijf je in|zapisz się|subskryb|подпи(?:шитесь|сывайтесь|сат)|登録|フォロー|订阅|关注)/iu;

/** Starts as a request does. */
export const IMPERATIVE =
  /^(?:subscribe|sign|follow|download|join|become|donate|support|get|like|log|register|share|click|tap|watch|listen|find|check|email|send|contact|abonnieren|folgen|suivez|abonnez|suscr|sígue|iscriviti|seguici|assine|siga|schrijf|meld|zapisz|подпи|want|do you|have a|got a|if you|to (?:subscribe|sign|receive|get|read))/iu;

/** A whole line that names a control or a part of the page. */
export const LABEL =
  /^(?:share(?: (?:this|on|via).{0,40})?|tweet|pin(?: it)?|email|print|save|copy link|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|advertisement|ad|sponsored(?: content)?|promoted|listen(?: to (?:this )?article)?|play|pause|loading\.{0,3}|comments?|\d{1,5} comments?|\d{1,6} shares?|leave a (?:comment|reply)|close|menu|search|next|previous|prev|back to top|top|skip (?:to|ad).{0,30}|(?:image|photo|slide) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|\d{1,3}[ -]?min(?:ute)?s?(?: read)?|reading time.{0,20}|estimated reading.{0,20}|tags?:?|topics?:?|filed under:?|in this (?:article|story):?|table of contents|contents|anzeige|werbung|teilen|drucken|kommentare?|publicité|partager|publicidad|compartir|pubblicità|condividi|publicidade|compartilhar|advertentie|delen|reklama|udostępnij|реклама|поделиться|広告|シェア|广告|分享|view gallery|view comments|show comments|read full article|story continues.{0,40}|article continues.{0,40}|continues below)[.:…»›>]?$/iu;

/** The end of the text begins here: who wrote it, how to write to them, whose it is. */
export const ENDING =
  /^(?:©|\(c\)|copyright|all rights reserved|about the authors?|about (?:us|the writer)|contact (?:us|the|him|her|me)|e?-?mail (?:him|her|the|us|me)|follow (?:him|her|them|us|me|@)|\S{1,30} \S{1,30} (?:is|was|are) (?:an? |the )?(?:[\p{L}-]{1,20} ){0,4}(?:writer|reporter|editor|journalist|correspondent|contributor|columnist|freelance|producer|staff|author|professor|fellow)|reporting by|editing by|additional reporting|(?:this|the) (?:article|story|post|piece|report) (?:was|is|has been|originally|first|appeared)|originally published|first published|published (?:on|by|in)|last (?:updated|modified)|updated (?:on|at)|tags?:|filed under|categories:|topics?:|posted (?:in|by|on)|source:|sources:|view (?:all )?comments|got a (?:tip|story)|have a (?:tip|story)|do you have|send (?:us|your)|related|share this|not yet a|image credits?:|photo(?:s|graph)?(?: credit)?(?: by)?:|featured image|with (?:reporting|files|inputs?) from|stay (?:up|informed|connected|tuned)|quelle:|mit material|crédit|fuente:|fonte:|foto:|bron:|źródło:|источник:|фото:|出典|来源|责任编辑|编辑：)/iu;

/** A credit alone on its line. */
export const CREDIT =
  /^(?:\(?(?:photo|image|picture|video|photograph|foto|bild|fotos|crédit|credit|immagine|imagem|zdjęcie|фото)s?(?: credits?| courtesy| by)?\s?[:/]|(?:getty|reuters|afp|ap photo|shutterstock|istock|alamy|epa|dpa|unsplash|\(?ap\)?)\b.{0,40}$|.{0,60}(?:\/|via |\| )(?:getty images|reuters|afp|ap|shutterstock|alamy|epa|pa|dpa|unsplash|bloomberg|wireimage)[^.]{0,40}$)/iu;

/** The words that a line of dates is made of. */
export const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|am|pm|a\.m|p\.m|at|on|uhr|et|est|edt|pt|pst|pdt|gmt|utc|bst|cet|cest|ist|ago|hours?|minutes?|mins?|days?|weeks?|months?|years?|date|updated?|published|posted|last|first|modified|created|am|um|le|à|el|il|de|of|pubblicato|publié|publicado|veröffentlicht|aktualisiert|stand|опубликовано|в|г|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|[年月日时分]+|\d{4}年\d{1,2}月\d{1,2}日)$/iu;
