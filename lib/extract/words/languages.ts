const words = (list: string) => new Set(list.split(' '));

/** The small words of languages in Latin script: those that are common in one and rare in the others. */
export const SMALL_WORDS: Record<string, Set<string>> = {
  en: words('the of and to is that for with was on are this have not from by it be which'),
  de: words('der die und den von das mit dem nicht ist ein eine auch sich auf für im zu bei wird'),
  fr: words('le les des et est dans une du que pour qui sur pas au avec par ce sont il aux'),
  es: words('el los las y del que por una con para es al lo su más como pero fue sus ha'),
  it: words('il di che è della per un non gli con del sono nel alla dei più ha anche le si'),
  pt: words('o os do da em um não uma com dos para por mais as na foi ao no são também'),
  nl: words('de het een van en dat is op te zijn met niet voor aan er ook bij naar door wordt'),
  pl: words('w i na z się nie do że jest to o po jak za przez od ale oraz był tym'),
};
