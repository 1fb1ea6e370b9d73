import type { Article, Block } from '../../lib/extract/article';

const PARAGRAPHS = [
  'The dam above Orrin Vale had been leaking since March, inspectors said on Tuesday, two days after water from the reservoir forced 112 people out of their homes.',
  '“We saw the first wet patches on 9 March and reported them the same day,” said Maren Holt, the chief inspector of the Northern Water Authority. “Nobody came.”',
  'The company that runs the dam, Vale Hydro, rejected that. Its director Piet Oderling said the wall had been “checked twice in April” and found sound.',
  '“I have seen no report from March,” Oderling told journalists. Holt answered that he had confirmed it in writing on 11 March.',
  'The dam was built in 1968 and strengthened in 2004 for £3.1m. In 2019 reviewers asked for new drains within five years; they were never laid.',
  'Families may return on Friday at the earliest, the council said.',
];

const text = PARAGRAPHS.join('\n\n');

function blocksOf(paragraphs: string[]): Block[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const block: Block = { type: 'paragraph', start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

/** An invented article for people who have none before them; in English, as the analysis is. */
export const exampleArticle: Article = {
  isArticle: true,
  likelihood: 1,
  url: 'https://valecourier.example/orrin-dam-leaked-since-march',
  canonical: null,
  title: 'Orrin dam had leaked since March, inspectors say',
  standfirst: null,
  byline: 'Ada Fenwick',
  siteName: 'The Vale Courier',
  section: null,
  lang: 'en',
  dir: 'ltr',
  published: '2026-05-12',
  modified: null,
  leadImage: null,
  text,
  blocks: blocksOf(PARAGRAPHS),
  html: '',
  links: [],
  notice: null,
};

export const exampleParagraphs = PARAGRAPHS;
