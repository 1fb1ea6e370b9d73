/** By then the browser has read the file, however large it is and wherever the reader wants it. */
const KEPT_MS = 600_000;

/** Hands a file to the browser's downloads by a link: this needs no permission. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
