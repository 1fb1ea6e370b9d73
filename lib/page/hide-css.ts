/** The element that holds the clean page; where it hangs below the root, the original page is hidden. */
export const HOST = 'backstory-reader';
/** While the host has this attribute the original page is laid out as if there were no reader. */
export const LIFTED = 'data-lifted';
/** What the host says here, the window's scroll bars and what lies beyond the ends of the reader go by. */
export const SCHEME = 'data-scheme';

const SCHEMES = ['light', 'dark', 'light dark'] as const;

const hidden = (own = '') => `:root:has(> ${HOST}:not([${LIFTED}])${own})`;

/**
 * Whatever hangs below the root is hidden but the reader, and the root is as if nobody had styled it: pages lock its
 * scrolling, move, narrow or blank it. The page's own nodes stay untouched, and a reader that is taken away leaves no
 * blank page behind.
 */
export const HIDE_CSS = `
${hidden()} { all: revert !important; direction: ltr !important; overflow: auto !important; }
${hidden()} > :not(head, ${HOST}), ${hidden()}::before, ${hidden()}::after { display: none !important; }
${SCHEMES.map((scheme) => `${hidden(`[${SCHEME}="${scheme}"]`)} { color-scheme: ${scheme} !important; }`).join('\n')}
`;
