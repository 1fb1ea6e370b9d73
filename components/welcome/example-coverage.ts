import type { Report } from '../../lib/analyse/report';
import type { Coverage, CoverageItem } from '../../lib/coverage/coverage';
import type { Span } from '../../lib/extract/article';
import { exampleArticle } from './example-article';

const EVACUATION =
  'The valley road is closed and 84 people have left their homes, the fire brigade said on Sunday evening.';

const evacuated: CoverageItem = {
  url: 'https://valecourier.example/water-closes-valley-road',
  title: 'Water closes valley road below Orrin dam',
  site: 'The Vale Courier',
  published: '2026-05-10',
  provenance: 'read',
  list: 'same-story',
  score: 2,
  snippet: { text: EVACUATION, marks: [] },
  also: [],
};

const review: CoverageItem = {
  url: 'https://fellpost.example/dam-review',
  title: 'Review asks for new drains at Orrin dam',
  site: 'The Fell Post',
  published: '2019-10-02',
  provenance: 'linked',
  list: 'background',
  score: 1,
  snippet: null,
  also: [],
};

/** What was written before the example, as an archive would find it. Each belongs to what the analysis finds in the text. */
export function exampleCoverage({ people, claims, sentences }: Report): Coverage {
  const inspector = people.find(({ name }) => name.endsWith('Holt'));
  const opening = sentences[0] ?? [0, 0];
  const claim = claims.findIndex(({ start }) => start === opening[0]);
  const now = spanOf(exampleArticle.text.slice(...opening), '112 people');
  return {
    article: [evacuated, review],
    people: inspector
      ? {
          [inspector.id]: {
            coverage: [review],
            saidBefore: [
              {
                text: 'These drains have done their time. Five years, no longer',
                kind: 'direct',
                url: review.url,
                title: review.title,
                site: review.site,
                published: review.published,
              },
            ],
          },
        }
      : {},
    claims:
      claim < 0
        ? {}
        : { [claim]: [{ ...evacuated, figure: { now, earlier: spanOf(EVACUATION, '84 people'), text: EVACUATION } }] },
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}
