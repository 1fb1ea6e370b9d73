declare module 'citeproc' {
  import type { CslItem } from './csl-item';
  import type { CslElement } from './csl-xml';

  interface Sys {
    retrieveLocale(lang: string): CslElement;
    retrieveItem(id: string): CslItem;
  }

  class Engine {
    constructor(sys: Sys, style: CslElement, lang?: string, forceLang?: boolean);
    updateItems(ids: string[]): void;
    setOutputFormat(format: 'html' | 'text'): void;
    makeBibliography(): [unknown, string[]] | false;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
