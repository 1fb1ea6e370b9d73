import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type InspectInput, reportOf } from './inspect-page';
import { jsonLines, writeLine } from './json-lines';

const USAGE = 'Usage: inspect FILE.html|FILE.txt [--url URL] [--published DATE], or inspect --jsonl < pages.jsonl';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, url: { type: 'string' }, published: { type: 'string' } },
});

if (values.jsonl) await inspectLines();
else inspectFile(positionals[0]);

async function inspectLines(): Promise<void> {
  for await (const line of jsonLines(process.stdin)) await writeLine(process.stdout, answer(line));
}

/** One line never stops the run. */
function answer(line: string): object {
  let id: unknown;
  try {
    const input = JSON.parse(line) as InspectInput;
    id = input.id;
    return { id, ...reportOf(input) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function inspectFile(file: string | undefined): void {
  if (!file) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const content = readFileSync(file, 'utf8');
  const isText = extname(file) === '.txt';
  const input: InspectInput = isText
    ? { text: content, published: values.published }
    : { html: content, url: values.url, published: values.published };
  process.stdout.write(`${JSON.stringify({ id: file, ...reportOf(input) }, null, 2)}\n`);
}
