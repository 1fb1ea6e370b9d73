import { oddPage } from './story';

const title = 'Where the river was let go';

const walk = [
  'The lock-keeper’s cottage has been empty for two winters, and the nettles in front of it stand as high as the sill. Nobody has come for the kettle, which is still on the hob.',
  'A heron has taken the gate for its own. It lifts when the first cyclist comes by, crosses to the far bank without hurry, and is back before the dust has settled on the towpath.',
  'What the maps call a weir is a line of stones by now, and children from the new houses have found out that it can be crossed in July with dry shoes if one is quick about it.',
];

const chapters: [level: 2 | 3, heading: string, text: string][] = [
  [
    2,
    'A lock without a keeper',
    'The last barge passed on 3 March 1998 with eleven tonnes of gravel.<sup><a id="ref-1" href="#fn-1">1</a></sup> “We locked up behind it and went home,” said Jorun Aske, who had worked the gates for nineteen years.',
  ],
  [
    3,
    'The money',
    'The waterways board stopped paying for the dredger in 2004, and asked the villages to share the cost. “It was eleven thousand a year, and they wanted it from four parishes,” said Peder Lund, the treasurer of the largest. “So nobody paid.”',
  ],
  [
    2,
    'What came back',
    'Beavers were seen below the third lock in May 2016.<sup><a id="ref-2" href="#fn-2">[2]</a></sup> “I took the first one for a dog,” said Aske. The count of last autumn found nine lodges on six miles of water.',
  ],
  [
    2,
    'The flood that did not come',
    'On 12 January 2024 the gauge at Stenbro rose by two metres within a night. The meadows filled, and the town stayed dry. “I would not have believed it,” said Lund. “We had sandbags out for nothing.”',
  ],
  [
    3,
    'What the engineers say',
    'A report of June 2025 puts the water that the meadows hold at 1.9 million cubic metres. Its author, Mette Skov, is careful. “One winter is one winter,” she said.',
  ],
];

const figure = `<figure><img src="/assets/flood.svg" alt="Meadows under water" width="640" height="360"><figcaption>The meadows at Stenbro. <small>Photograph: Ulla Brandt</small></figcaption></figure>`;
const table = `<table><caption>Gauge at Stenbro</caption><thead><tr>${['Winter', 'Highest', 'Lowest', 'Days over two metres', 'Closed roads', 'Fields under water'].map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${['2022', '2023', '2024'].map((year, place) => `<tr><td>${year}</td><td>${place + 2}.1 m</td><td>0.${place + 3} m</td><td>${place * 4}</td><td>${place}</td><td>${place * 31}</td></tr>`).join('')}</tbody></table>`;

/** A long article with chapters, notes, a picture, a wide table and an embedded film, which asks for `/player/film`. */
export function chaptersPage(): string {
  const text = chapters.map(
    ([level, heading, opening], place) => `<h${level}>${heading}</h${level}><p>${opening}</p>
${place === 0 ? figure : ''}${place === 1 ? table : ''}${place === 2 ? '<iframe src="/player/film" title="Nine lodges, filmed by night" width="640" height="360"></iframe>' : ''}
${walk.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}`,
  );
  return oddPage(
    `<article><p class="rubric"><a href="/">Rivers</a></p><h1>${title}</h1>
<p class="standfirst">Twenty years ago nobody would pay for the Sorne any more. It has done rather well since.</p>
<p class="byline">By Colleen Maddox, <time datetime="2026-10-24T09:00:00-04:00">Oct. 24, 2026</time></p>
<p>The Sorne was a canal for two hundred years and has been a river again for twenty, though there is no day that anybody could name on which it changed from one to the other.</p>
${text.join('\n')}
<ol class="notes"><li id="fn-1">The lock book calls it sand. Aske, who weighed it, says gravel. <a href="#ref-1">↩</a></li><li id="fn-2">By an angler, whose photograph shows a tail. <a href="#ref-2">↩</a></li></ol></article>`,
    `<meta property="article:section" content="Rivers"><link rel="icon" href="/assets/icon.svg">`,
    title,
  );
}

/** What the film's frame holds. */
export const filmPage = () => oddPage('<p>A film of beavers</p>', '', 'Film');
