/** Whether a click in the reader, at the end of its way, follows a link of the article to another page in this tab. */
export function followsLink(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  return link !== undefined && /^https?:$/.test(link.protocol) && !link.target;
}
