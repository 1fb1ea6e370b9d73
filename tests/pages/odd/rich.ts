import { oddPage, storyHtml, storyParagraphs } from './story';

const filler = storyParagraphs.map((text) => `<p>${text}</p>`).join('');

/** An article with everything in it that is more than paragraphs. */
export function richPage(): string {
  return oddPage(`<article>${storyHtml}
<h2>The light in figures</h2>
<p>The lens turns once in 20 seconds.<sup id="ref1"><a href="#note1">1</a></sup> What reaches the horizon falls with the square of the distance, <math><mi>E</mi><mo>=</mo><mfrac><mi>I</mi><msup><mi>d</mi><mn>2</mn></msup></mfrac></math>, as every keeper knew without writing it down.</p>
<table><caption>Visitors by year</caption><thead><tr><th>Year</th><th>Visitors</th><th>Nights open</th><th>Postcards sold</th></tr></thead>
<tbody><tr><td>2023</td><td>11,200</td><td>31</td><td>4,018</td></tr><tr><td>2024</td><td>12,950</td><td>36</td><td>4,400</td></tr><tr><td>2025</td><td>14,000</td><td>40</td><td>5,310</td></tr></tbody></table>
<p>Three things stay in the tower, the harbor office decided in a letter to the family that it sent on Monday:</p>
<ul><li>the brass key of the lamp room, with its tag;</li><li>the log of 1931, in which the storm is <ul><li>timed to the minute, and</li><li>drawn in pencil;</li></ul></li><li>the chair.</li></ul>
<figure><img src="/assets/ferry.svg" alt="A ferry below the tower" width="640" height="360"><figcaption>The last evening on the rock. <small>Oda Kvist / Harbor office</small></figcaption></figure>
<blockquote class="twitter-tweet"><p lang="en">He waved. We waved back. It was only that the tower is so high.</p>— Garnet Point (@garnetpoint) <a href="https://twitter.com/garnetpoint/status/198">October 23, 2026</a></blockquote>
<iframe src="https://video.invalid/embed/31-years" title="Film: thirty-one years on the rock" width="640" height="360"></iframe>
${filler}
<pre><code>night  flash 20 s
fog    horn  2 in 60 s
    and the bell by hand</code></pre>
<details><summary>How the lamp is lit</summary><p>It is not lit any more by anybody. A sensor on the gallery counts the daylight and closes a circuit when there is too little of it.</p></details>
<blockquote><p>There is a kind of work that nobody sees until it is not done, and then everybody has always known of it.</p></blockquote>
<ol><li id="note1">Before 1984 it was 30 seconds, and the change cost the province a new bearing, as the log says. <a href="#ref1">↩</a></li></ol>
</article>`);
}
