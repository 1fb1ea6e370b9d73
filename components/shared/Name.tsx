import { plainText } from './plain-text';

/** A name or title from a page: isolated, so that its direction stays its own. */
export function Name({ children }: { children: string }) {
  return <bdi>{plainText(children)}</bdi>;
}
