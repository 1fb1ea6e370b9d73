/** A short article for odd pages: enough prose to count as one, with two quotes and a dated claim. */
export const storyTitle = 'Lighthouse keeper retires after 31 years';

export const storyParagraphs = [
  'The last keeper of the Garnet Point light handed in his keys on Friday, 31 years after he first climbed its 198 steps.',
  '“You get used to the quiet, and then you need it,” said Anders Pell, 64, who lived in the tower until 2009, when the lamp was automated and the province moved him to a cottage at the foot of the rock.',
  'The harbor office said it would keep the light burning but had no plans to hire anyone in his place. “There is nothing left to wind,” said Oda Kvist, the harbor master, who signed the last page of the log in front of a few dozen neighbors and a brass band from the school.',
  'Pell has promised to come back every Sunday to polish the lens. Visitors climbed the tower 14,000 times in 2025, according to the harbor office, and the gift shop sold out of postcards in August, well before the season ended on Sept. 20.',
  'He will spend the winter with his daughter on Skerrin Island, from where, he said, the light looks smaller than he had expected. “I waved once,” he said. “Nobody waved back, of course. It was me who should have been up there.”',
];

export const storyHtml = `<h1>${storyTitle}</h1>
<p class="byline">By Colleen Maddox, <time datetime="2026-10-24T09:00:00-04:00">Oct. 24, 2026</time></p>
${storyParagraphs.map((text) => `<p>${text}</p>`).join('\n')}`;

export function oddPage(body: string, head = '', title = storyTitle): string {
  return `<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-24T09:00:00-04:00">
${head}</head><body>${body}</body></html>`;
}
