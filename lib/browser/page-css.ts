/** Passages are lit on the original page too; an inserted sheet changes no node and no policy of the page stops it. */
export const PAGE_CSS = `
::highlight(backstory-claim) { text-decoration: underline dotted 2px #4b7f8c; text-underline-offset: 3px; }
::highlight(backstory-quote) { text-decoration: underline 1px #c9793f; text-underline-offset: 3px; }
::highlight(backstory-lit) { background-color: #fff3cf; color: #1d1b18; }
::highlight(backstory-selected) { background-color: #ffe9a8; color: #1d1b18; }
::highlight(backstory-mark-yellow) { background-color: #fdeb9a; color: #1d1b18; text-decoration: underline solid 2px; }
::highlight(backstory-mark-green) { background-color: #cdeec4; color: #1d1b18; text-decoration: underline dashed 2px; }
::highlight(backstory-mark-blue) { background-color: #cfe3fb; color: #1d1b18; text-decoration: underline double 2px; }
::highlight(backstory-mark-pink) { background-color: #fbd5e2; color: #1d1b18; text-decoration: underline wavy 1.5px; }
`;
