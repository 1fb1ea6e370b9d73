import { analyse } from '../analyse/analyse';

/** Texts only for now; pages follow with lib/extract. */
interface TextLine {
  id?: string;
  text?: string;
  published?: string | null;
  lang?: string;
}

let rest = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  // Not readline: it also splits at U+2028, which is legal in JSON strings.
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) if (line.trim()) process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
if (rest.trim()) process.stdout.write(`${JSON.stringify(answer(rest))}\n`);

function answer(line: string) {
  const { id, text = '', published = null, lang = 'en' } = JSON.parse(line) as TextLine;
  const begin = performance.now();
  const report = analyse({ text, published, lang });
  return { id, article: { text, published, lang }, ...report, ms: { extract: 0, analyse: performance.now() - begin } };
}
