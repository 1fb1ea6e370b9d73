import { callBackground } from '../../lib/browser/messages';
import type { Font } from '../../lib/browser/reader-settings';
import { TYPEFACES } from '../../lib/browser/typefaces';
import type { Article } from '../../lib/extract/article';
import { DocumentFonts } from '../../lib/page/document-fonts';
import { pageFace } from '../../lib/page/page-face';

/** The font families for a choice of font; those that the extension brings along are fetched when first chosen. */
export class ReaderFace {
  readonly #fonts: DocumentFonts;
  /** Looked up once for an article. */
  #ofPage: { text: string; family: string | null } | null = null;

  constructor(private readonly document: Document) {
    this.#fonts = new DocumentFonts(document, (file) => callBackground('fontFile', file));
  }

  /** As CSS has it; null for those that the style sheet names. */
  of(font: Font, article: Article): string | null {
    if (font === 'page') return this.#pageFamily(article);
    if (font !== 'legible' && font !== 'dyslexic') return null;
    void this.#fonts.use(font);
    return `"${TYPEFACES[font].family}"`;
  }

  end(): void {
    this.#fonts.end();
  }

  #pageFamily(article: Article): string | null {
    if (this.#ofPage?.text !== article.text)
      this.#ofPage = { text: article.text, family: pageFace(this.document, article) };
    return this.#ofPage.family;
  }
}
