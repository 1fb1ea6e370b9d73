import { localised } from '../../lib/browser/localised';
import { recognised } from '../../lib/failure';
import { SENTENCES } from '../../lib/sentences';
import { fill } from './wording';

const shown = localised('sentence', SENTENCES);

/** A sentence of the engines in the language that is shown; any other text as it is. */
export function told(text: string): string {
  const sentence = recognised(text);
  return sentence ? fill(shown[sentence.name], sentence.slots) : text;
}
