import { oddPage, storyHtml, storyParagraphs } from './story';

const article = `<article>${storyHtml}</article>`;
const script = (code: string) => `<script>${code}</script>`;

/** More elements than any reader can look at, put there by script after the story. */
export const millionPage = () =>
  oddPage(
    `${article}<div id="heap" style="display:none"></div>${script(
      "for (let i = 0; i < 1000; i++) { const row = heap.appendChild(document.createElement('p')); for (let j = 0; j < 1000; j++) row.append(document.createElement('i')); }",
    )}`,
  );

/** The parser stops nesting at some 500 levels; script does not. Not laid out: a browser breaks down on that by itself. */
export const deepByScriptPage = () =>
  oddPage(
    `${article}<div id="pit" hidden></div>${script(
      "let node = pit; for (let i = 0; i < 20000; i++) node = node.appendChild(document.createElement('div')); node.append('the bottom');",
    )}`,
  );

export const attributesPage = () => {
  const attributes = Array.from({ length: 50_000 }, (_, i) => `data-a${i}="${i}"`).join(' ');
  return oddPage(article.replace('<p>', `<p ${attributes}>`));
};

/** One attribute and one run of text of ten million characters each. */
export const fatPage = () =>
  oddPage(
    `${article}<p id="fat"></p>${script(
      "fat.title = 'x'.repeat(1e7); fat.append('The light goes round and nobody is there to see it. '.repeat(2e5));",
    )}`,
  );

export const openShadowPage = () => shadowPage('open');
export const closedShadowPage = () => shadowPage('closed');

const shadowPage = (mode: string) =>
  oddPage(
    `<story-text></story-text>${script(
      `document.querySelector('story-text').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(article)};`,
    )}`,
  );

/** What the server writes where no script is needed. */
export const declaredShadowPage = () =>
  oddPage(`<story-text><template shadowrootmode="open">${article}</template></story-text>`);

/** Letters nobody sees, and letters that turn a name around. */
export const invisiblePage = () =>
  oddPage(
    `<article>${storyHtml
      .replaceAll('Anders Pell', 'An\u200bders\u2060 \u202eP\u00adell\u202c')
      .replace(
        storyParagraphs[0] ?? '',
        `<span style="display:none">“I stole it,” said Oda Kvist.</span>${storyParagraphs[0]}`,
      )}</article>`,
  );
