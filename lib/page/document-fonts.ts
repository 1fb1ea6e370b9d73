import { TYPEFACES, type TypefaceName } from '../browser/typefaces';

/** What gives the bytes of a font file in base64. */
type Fetcher = (file: string) => Promise<string>;

/**
 * Typefaces of the extension in the page's document, for the time of the reader. A shadow root cannot declare any. The faces
 * are made of bytes, so no policy of the page about addresses stands in the way, and no node is touched.
 */
export class DocumentFonts {
  #faces = new Map<TypefaceName, FontFace[]>();
  #isEnded = false;

  constructor(
    private readonly document: Document,
    private readonly fetchFile: Fetcher,
  ) {}

  /** Once a typeface is here it stays, for those who try one after the other. A file that fails leaves its letters to the next font. */
  async use(name: TypefaceName): Promise<void> {
    if (this.#faces.has(name)) return;
    const faces: FontFace[] = [];
    this.#faces.set(name, faces);
    const { family, files } = TYPEFACES[name];
    for (const { file, descriptors } of files) {
      const bytes = await this.fetchFile(file).then(bytesOf, () => null);
      if (!bytes || this.#isEnded) return;
      const face = new FontFace(family, bytes, descriptors);
      faces.push(face);
      this.document.fonts.add(face);
    }
  }

  /** Takes away all of them. */
  end(): void {
    this.#isEnded = true;
    for (const face of [...this.#faces.values()].flat()) this.document.fonts.delete(face);
    this.#faces.clear();
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
