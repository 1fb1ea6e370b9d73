import type { Claim, Quote, Report } from '../../../lib/analyse/report';
import type { PanelArticle } from '../../../lib/browser/tab-state';
import type { CoverageItem, SaidBefore } from '../../../lib/coverage/coverage';
import type { PinSource } from '../../../lib/notebook/pin';
import { looseQuoteParts, quoteParts, quoteWords } from '../../shared/quote-parts';
import type { PinDraft } from './notebook';

const sourceOf = ({ canonical, url, title, siteName, byline, published }: PanelArticle): PinSource => ({
  url: canonical ?? url,
  title,
  site: siteName,
  byline,
  published,
});

const nameOf = ({ people }: Report, id: string | null) => people.find((person) => person.id === id)?.name ?? null;

export const quoteDraft = (article: PanelArticle, report: Report, { spans, kind, speaker }: Quote): PinDraft => ({
  kind: 'quote',
  text: quoteWords(quoteParts(article.text, spans, kind)),
  speaker: nameOf(report, speaker),
  from: null,
  to: null,
  source: sourceOf(article),
});

export const claimDraft = (article: PanelArticle, report: Report, claim: Claim): PinDraft => ({
  kind: 'claim',
  text: article.text.slice(claim.start, claim.end),
  speaker: nameOf(report, claim.speaker),
  from: claim.from,
  to: claim.to,
  source: sourceOf(article),
});

export const coverageDraft = ({ url, title, site, published, snippet }: CoverageItem): PinDraft => ({
  kind: 'coverage',
  text: snippet?.text ?? title,
  speaker: null,
  from: null,
  to: null,
  source: { url, title, site, byline: null, published },
});

export const saidDraft = ({ text, kind, url, title, site, published }: SaidBefore, speaker: string): PinDraft => ({
  kind: 'quote',
  text: quoteWords(looseQuoteParts(text, kind)),
  speaker,
  from: null,
  to: null,
  source: { url, title, site, byline: null, published },
});
