/** Class names, or parts of them, by which sites mark the lines between headline and text that sum the article up. */
export const STANDFIRST =
  /standfirst|(?:^|[-_\s])deks?(?:[-_\s]|$)|sub-?(?:head(?:line|ing)?|titles?|deck)(?:[-_\s]|$)|(?:^|[-_\s])(?:lede?|summary|excerpt|chapo|chapeau|abstract|teaser-text|intro(?:duction)?|vorspann|bajada|sommario|ingress|manchet|podzagolovok)(?:[-_\s]|$)/i;
