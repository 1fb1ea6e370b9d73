import type { ComponentChildren } from 'preact';
import { webAddress } from '../shared/web-address';
import { useArticle } from './article-context';

/** A link to an earlier article; plain text when the address is none that may be opened. */
export function SourceLink({ url, children }: { url: string; children: ComponentChildren }) {
  const { actions } = useArticle();
  const address = webAddress(url);
  if (!address) return <>{children}</>;

  const open = (event: MouseEvent) => {
    // With a modifier the browser opens a tab or window by itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.open(address);
  };
  return (
    <a href={address} rel="noopener noreferrer" onClick={open}>
      {children}
    </a>
  );
}
