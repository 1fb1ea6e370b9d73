import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The lines of a stream. Not readline: it also splits at U+2028, which is legal in JSON strings. */
export async function* jsonLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  const parts: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    parts.push(lines[0] as string);
    for (const line of lines.slice(1)) {
      const whole = parts.splice(0).join('');
      if (whole.trim()) yield whole;
      parts.push(line);
    }
  }
  const rest = parts.join('');
  if (rest.trim()) yield rest;
}

/** Waits while the reader of the output is slower than we are. */
export async function writeLine(output: Writable, value: object): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
