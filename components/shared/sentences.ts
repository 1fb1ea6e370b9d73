import { localised } from '../../lib/browser/localised';
import { SENTENCES } from '../../lib/sentences';
import { fill } from './wording';

const shown = localised('sentence', SENTENCES);
const NAMES = Object.keys(SENTENCES) as (keyof typeof SENTENCES)[];
const SLOT = /\{(\w+)\}/;

/** A sentence of the engines in the language that is shown; any other text as it is. */
export function told(text: string): string {
  for (const name of NAMES) {
    const [before = '', slot, after = ''] = SENTENCES[name].split(SLOT);
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    if (slot) return fill(shown[name], { [slot]: text.slice(before.length, text.length - after.length) });
    if (text === before) return shown[name];
  }
  return text;
}
