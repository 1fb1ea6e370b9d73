/** A line of a file: its text, or null when it is too long to be held; its number, from 1; and the bytes read so far. */
export interface Line {
  text: string | null;
  number: number;
  bytes: number;
}

/** The lines of a UTF-8 file that hold anything, in one pass and never with more than `max` of a line in memory. */
export async function* linesOf(file: Blob, max: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  const open = new OpenLine(max);
  let number = 1;
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.length ?? 0;
    const [rest = '', ...more] = decoder.decode(value, { stream: !done }).split('\n');
    open.add(rest);
    for (const next of more) {
      const text = open.take();
      if (text !== '') yield { text, number, bytes };
      number += 1;
      open.add(next);
    }
    if (done) break;
  }
  const text = open.take();
  if (text !== '') yield { text, number, bytes };
}

/** The line that is being read; its parts are joined once, at its end. */
class OpenLine {
  #parts: string[] = [];
  #length = 0;

  constructor(private readonly max: number) {}

  add(part: string): void {
    this.#length += part.length;
    if (this.#length > this.max) this.#parts = [];
    else this.#parts.push(part);
  }

  take(): string | null {
    const line = this.#length > this.max ? null : this.#parts.join('').trim();
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}
