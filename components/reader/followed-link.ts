/** Whether a click, at the end of its way, follows a link of the article in the reader to another page in this tab. */
export function followsLink(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const path = event.composedPath();
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  const isInReader = path.some((node) => node instanceof Element && node.localName === 'backstory-reader');
  return isInReader && link !== undefined && /^https?:$/.test(link.protocol) && !link.target;
}
