import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from '../../../lib/cite/cite';
import { ActionButton } from '../../shared/ActionButton';
import type { Keeping } from './keeping';
import { strings } from './strings';

/** The article in the usual styles and formats, each to be copied. */
export function Citations({ keeping, onBack }: { keeping: Keeping; onBack: () => void }) {
  const [citations, setCitations] = useState<Citation[] | 'loading' | 'failed'>('loading');
  const title = useRef<HTMLHeadingElement>(null);
  const words = strings.citations;
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    keeping.citations().then(setCitations, () => setCitations('failed'));
  }, [keeping]);
  return (
    <div class="citations">
      <ActionButton icon="back" label={words.back} onClick={onBack} />
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {typeof citations === 'string' && <p role="status">{words[citations]}</p>}
      {typeof citations !== 'string' &&
        citations.map(({ id, text, parts }) => (
          <section key={id} aria-labelledby={`cite-${id}`}>
            <h3 id={`cite-${id}`}>{words.styles[id]}</h3>
            <p class={parts.length > 1 ? '' : 'cite-code'} dir="ltr">
              {parts.map((part) => (part.isItalic ? <i key={part.text}>{part.text}</i> : part.text))}
            </p>
            <ActionButton label={words.copy[id]} onClick={() => void keeping.copyCitation(text, parts)} />
          </section>
        ))}
      <p class="cite-maker">{words.maker}</p>
    </div>
  );
}
