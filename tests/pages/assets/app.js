// The single-page app of the wire: draws the story its address names and moves on by pushState, without a reload.
const stories = JSON.parse(document.getElementById('state').textContent);
const base = document.currentScript.dataset.base;
const root = document.getElementById('root');

function list(items) {
  return items
    .map(
      (story) =>
        `<li><a href="${story.href}">${story.title}</a> <time datetime="${story.published}">${story.shown}</time></li>`,
    )
    .join('');
}

function draw() {
  const story = stories.find(({ href }) => href === location.pathname);
  const top = `<header><a class="brand" href="${base}/app/">Northline</a><nav><a href="${base}/app/">All stories</a></nav></header>`;
  document.title = story ? `${story.title} – Northline` : 'Northline';
  root.innerHTML = story
    ? `${top}<main><article><header><h1>${story.title}</h1><p class="meta">By ${story.byline}, <time datetime="${story.published}">${story.shown}</time></p></header>
<figure><img src="${story.image}" alt=""></figure>${story.body}</article><aside><h2>Next</h2><ul>${list(stories.filter((other) => other !== story).slice(0, 4))}</ul></aside></main>`
    : `${top}<main class="front"><h1>All stories</h1><ul>${list(stories)}</ul></main>`;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || link.origin !== location.origin || !link.pathname.startsWith(`${base}/app/`)) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  draw();
  scrollTo(0, 0);
});
addEventListener('popstate', draw);
draw();
