/** What stands before a name in a byline. */
export const BY =
  /^(?:(?:written|authored|posted|published|reported|reviewed|created|story|words|text|article|edited|analysis)\s+)?(?:by|von|par|por|di|da|door|autor|auteur|autore|author|автор|przez|作者|文|記者|记者|著者)(?=[\s:：])[\s:：]*/iu;

/** What is no author: accounts, desks, roles alone. */
export const NO_AUTHOR =
  /^(?:admin|administrator|editor|editors|staff|webmaster|guest|user|author|unknown|anonymous|none|null|team|root|test|redaktion|redazione|redaccion|redacción|rédaction|редакция|home|about|news|posts?|view all posts?|read more|share|follow|contact|subscribe)$/i;

/** A role or a place of work after the name. */
export const ROLE =
  /\b(?:editor|reporter|correspondent|writer|columnist|journalist|contributor|contributing|producer|staff|freelance|professor|analyst|photographer|director|manager|founder|ceo|officer|fellow|author|specialist|consultant|redakteur|korrespondent|journaliste|periodista|giornalista|редактор|корреспондент)\b/i;
