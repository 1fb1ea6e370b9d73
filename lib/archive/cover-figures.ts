import type { Quantity } from '../analyse/report';
import type { Contradiction } from '../coverage/contradiction';
import type { CoverageItem } from '../coverage/coverage';
import type { Candidate } from '../coverage/document';
import { otherFigure, type Stated } from '../coverage/other-figure';
import { linkedToll, otherToll } from '../coverage/other-toll';
import { addressKey } from './address';
import type { Found } from './questions';

/** An earlier report of the article's own event, as it is shown. */
export interface EventReport {
  document: Candidate;
  item: CoverageItem;
}

/** What a claim's sentence links to, where that was published when the claim has it happen. */
export interface LinkedReports {
  addresses: ReadonlySet<string>;
  lang: string;
}

/**
 * Earlier coverage of a claim with the figures that differ from the claim's own. A toll may be told without a word of what it is of, so it
 * is looked for in the reports of the event; those that have another are added, last.
 */
export function withFigures(
  items: readonly CoverageItem[],
  stated: Stated,
  { ranked, words }: Found,
  reports: readonly EventReport[],
  linked: LinkedReports,
): CoverageItem[] {
  const documents = new Map(ranked.map(({ document }) => [document.url, document]));
  const tolls = new Map(
    reports.flatMap(({ document, item }) => {
      const toll = otherToll(stated.text, document);
      return toll ? [[item.url, withFigure({ ...item, score: 0 }, toll)] as const] : [];
    }),
  );
  const told = items.map((item) => {
    const document = documents.get(item.url);
    const figure = (document && otherFigure(stated, document, words)) ?? tolls.get(item.url)?.figure;
    if (figure) return withFigure(item, figure);
    const isLinked = linked.addresses.has(addressKey(item.url)) && !stated.text.includes(item.title);
    const headline = isLinked && linkedToll(stated.text, item.title, linked.lang);
    return headline ? { ...item, figure: headline } : item;
  });
  const known = new Set(items.map(({ url }) => url));
  return [...told, ...[...tolls.values()].filter(({ url }) => !known.has(url))];
}

/** The sentence that gives the figure matters most. */
function withFigure(item: CoverageItem, figure: Contradiction): CoverageItem {
  return { ...item, figure, snippet: { text: figure.text, marks: [figure.earlier] } };
}

export const shifted = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  start: quantity.start + by,
  end: quantity.end + by,
});
