/** For a page that stands by itself, on paper too. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 66ch; margin: 0 auto; padding: 32px 20px 64px; font: 18px/1.6 Georgia, serif; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 32px; font: 14px/1.5 system-ui, sans-serif; }
dt { opacity: 0.75; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
img { display: block; max-width: 100%; height: auto; }
figure { margin: 1.8em 0; }
figcaption, caption { font: 14px/1.5 system-ui, sans-serif; text-align: start; }
blockquote { margin-inline: 0; padding-inline-start: 20px; border-inline-start: 3px solid; }
table { border-collapse: collapse; font: 15px/1.45 system-ui, sans-serif; }
th, td { padding: 6px 10px; border-bottom: 1px solid; text-align: start; vertical-align: top; }
pre { overflow-x: auto; }
`;
