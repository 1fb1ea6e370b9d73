import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../lib/extract/article';
import { strings } from './strings';

interface PrintedLinksProps {
  body: RefObject<HTMLElement>;
  article: Article;
}

/** On paper: the article's address, and those of its links under the numbers that the style sheet puts beside them. */
export function PrintedLinks({ body, article }: PrintedLinksProps) {
  const [addresses, setAddresses] = useState<string[]>([]);
  useEffect(() => {
    const list = () => {
      const links = body.current?.querySelectorAll<HTMLAnchorElement>('a[href^="http"]') ?? [];
      setAddresses([...links].map(({ href }) => href));
    };
    addEventListener('beforeprint', list);
    list();
    return () => removeEventListener('beforeprint', list);
  }, [body, article]);
  return (
    <section class="printed-links">
      <p>{article.canonical ?? article.url}</p>
      {addresses.length > 0 && <h2>{strings.links}</h2>}
      <ol>
        {addresses.map((address, place) => (
          <li key={`${place}${address}`}>{address}</li>
        ))}
      </ol>
    </section>
  );
}
