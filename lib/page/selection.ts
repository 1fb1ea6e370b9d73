import { countWords } from '../extract/count-words';
import { realmOf } from '../extract/realm';

/** Fewer are an accident: a double click, or the word that a right click selects on a Mac. */
const LEAST_WORDS = 12;

/** What the reader of news has selected on the page itself; null when it is too little to be read. */
export function selectedRange(document: Document): Range | null {
  const { body, view } = realmOf(document);
  const selection = view?.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!body?.contains(range.commonAncestorContainer)) return null;
  return countWords(selection.toString()) >= LEAST_WORDS ? range : null;
}
