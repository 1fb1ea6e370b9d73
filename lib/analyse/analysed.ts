const LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** Whether speakers and claims are looked for in a language (BCP 47); of others there are quotes alone. Small, for surfaces that carry no lexicon. */
export const isAnalysed = (lang: string): boolean => LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
