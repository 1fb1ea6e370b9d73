import { oddPage, storyHtml, storyParagraphs } from './story';

/** A page whose state a reader must give back: a video element, a scroll position, a focused field with a selection. */
export function videoPage(): string {
  const filler = storyParagraphs.map((text) => `<p>${text}</p>`).join('');
  return oddPage(`<header style="position:sticky;top:0;background:#fff">Harbor TV</header>
<article>${storyHtml}<video id="video" controls muted loop width="640" height="360" poster="/assets/ferry.svg"></video>${filler}${filler}${filler}</article>
<form id="form"><label>Comment <input id="comment" value="I was there" autocomplete="off"></label><textarea id="draft">Half a thought</textarea></form>
<div style="height:1500px"></div>
<script>
// A picture drawn here stands in for a media file: the element has a stream, plays and can be paused.
const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
const context = canvas.getContext('2d');
setInterval(() => { context.fillStyle = 'hsl(' + (Date.now() / 20 % 360) + ' 50% 50%)'; context.fillRect(0, 0, 64, 36); }, 100);
video.srcObject = canvas.captureStream(10);
video.play().catch(() => {});
addEventListener('load', () => { comment.focus({ preventScroll: true }); comment.setSelectionRange(2, 5); scrollTo(0, 640); });
</script>`);
}
