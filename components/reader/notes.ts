import { siteOf } from '../shared/web-address';
import { counted, fill } from '../shared/wording';
import type { Joining, ReaderView, TextChoice } from './reader-view';
import { strings } from './strings';

/** What is said about the text shown, as sentences; empty strings where nothing need be said. */
export interface Notes {
  choice: string;
  pages: string;
  /** The same for those who cannot see it change. */
  status: string;
}

export function notesOf({ article, isSelection, choice, pages, joining }: ReaderView): Notes {
  const ofChoice = choice ? choiceNote(choice, siteOf(article.url) ?? '') : '';
  const ofPages = joining
    ? joiningNote(joining)
    : pages
      ? pagesNote(pages.counted, [...pages.others.keys(), pages.own])
      : '';
  const status = [isSelection ? strings.selection : '', ofChoice, joining ? ofPages : ''].filter(Boolean).join('. ');
  return { choice: ofChoice, pages: ofPages, status };
}

function choiceNote({ number, total, isStepping, isRemembered }: TextChoice, site: string): string {
  if (number === 1 && !isStepping) return '';
  const place = fill(strings.text, { number: String(number), total: String(total) });
  if (number === 1) return `${place} · ${strings.own}`;
  return isRemembered ? `${place} · ${fill(strings.remembered, { site })}` : place;
}

function pagesNote(isCounted: boolean, numbers: number[]): string {
  return isCounted ? counted(Math.max(...numbers) - 1, strings.pages.counted) : strings.pages.open;
}

function joiningNote(joining: Joining): string {
  const { pages, problems } = strings;
  switch (joining.status) {
    case 'running':
      return fill(pages.loading, { page: String(joining.page), total: String(joining.total) });
    case 'failed':
      return fill(pages.failed, { page: String(joining.page), reason: problems[joining.problem] });
    case 'joined':
      return counted(joining.pages, pages.joined);
  }
}
