import { oddPage, storyHtml } from './story';

/** Pages of one site, each with a report and beside it a column that somebody may have come for. */
const columns = {
  harvest: [
    'My neighbour picks his apples by the almanac, and I pick mine when the wasps have found them, which comes to the same week in most years.',
    'This year it did not. The almanac said the twelfth, the wasps came on the second, and by the ninth there was nothing on my tree but the ladder.',
    'He brought me a basket of his own on Sunday, set it on the step and said nothing at all, as people do here when they have been right.',
  ],
  chimney: [
    'The sweep comes in October, knocks soot on the mat and tells me each time that the chimney will see us both out, which he means kindly.',
    'This year he stood on the roof for longer than he needs to. You can see the harbour from up there, he said, and the light where Pell used to live.',
    'I gave him tea and paid him, and he left his brush behind, so that he will have to come back for it, and perhaps I will climb up with him.',
  ],
};

/** Words that stand in the column alone. */
export const columnWords = { harvest: 'picks his apples by the almanac', chimney: 'knocks soot on the mat' };

export function twoTextsPage(topic: keyof typeof columns): string {
  const column = columns[topic].map((text) => `<p>${text}</p>`).join('\n');
  return oddPage(`<div class="page-columns"><article class="report topic-${topic} number-${topic.length}">${storyHtml}</article>
<section class="column topic-${topic}"><h2>At the window</h2><div class="column-text">${column}</div></section></div>`);
}
