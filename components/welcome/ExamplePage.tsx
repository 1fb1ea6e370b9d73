import type { Ref } from 'preact';
import { ActionButton } from '../shared/ActionButton';
import { DayTime } from '../shared/DayTime';
import { exampleArticle, exampleParagraphs } from './example-article';
import { strings } from './strings';

interface ExamplePageProps {
  /** Without what newspapers put around their texts. */
  isClear: boolean;
  text: Ref<HTMLDivElement>;
  onClick: (event: MouseEvent) => void;
  onClear: () => void;
}

/** The article of the example as a newspaper has it, or cleared. */
export function ExamplePage({ isClear, text, onClick, onClear }: ExamplePageProps) {
  const words = strings.example;
  return (
    <section class={isClear ? 'page clear' : 'page'} aria-label={words.page}>
      {!isClear && (
        <div class="clutter">
          <ActionButton look="main" icon="book" label={words.clear} onClick={onClear} />
          <span>{words.share}</span>
          <span>{words.newsletter}</span>
          <span>{words.advert}</span>
        </div>
      )}
      <div lang="en" dir="ltr">
        <p class="site">{exampleArticle.siteName}</p>
        <h3>{exampleArticle.title}</h3>
        <p class="about">
          {exampleArticle.byline} · <DayTime iso={exampleArticle.published ?? ''} />
        </p>
        {/* The marked passages are reached by keyboard through their cards. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: see the line above */}
        <div ref={text} class="text" onClick={onClick}>
          {exampleParagraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      {!isClear && (
        <div class="clutter">
          <span>{words.more}</span>
          <span>{words.advert}</span>
        </div>
      )}
    </section>
  );
}
