/** After what was put into the page can be seen there; a tab in the background paints nothing and is not waited for. */
export const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
