import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { counted } from '../shared/wording';
import { useArticle } from './article-context';
import { numberClaims, timeline, topClaims } from './claim-timeline';
import { PanelSection } from './PanelSection';
import { strings } from './strings';
import { TimelineStop } from './TimelineStop';

const SHOWN_FIRST = 5;

export function ClaimsSection() {
  const { article, report, selection } = useArticle();
  const showsAll = useSignal(false);
  const all = useMemo(() => numberClaims(report.claims, report.dates), [report]);
  const top = useMemo(() => topClaims(all, SHOWN_FIRST), [all]);

  useSignalEffect(() => {
    const selected = selection.value;
    if (selected?.kind !== 'claim' || selected.index >= all.length) return;
    if (!top.some(({ index }) => index === selected.index)) showsAll.value = true;
  });

  if (!all.length) {
    return (
      <PanelSection id="claims" title={strings.claims.title}>
        <p class="note">{article.published ? strings.claims.none : strings.claims.noneUndated}</p>
      </PanelSection>
    );
  }
  const stops = timeline(showsAll.value ? all : top, article.published);
  return (
    <PanelSection id="claims" title={strings.claims.title} lead={strings.claims.lead}>
      <ol class="timeline">
        {stops.map((stop) => (
          <TimelineStop key={stop.key} stop={stop} />
        ))}
      </ol>
      {all.length > top.length && (
        <button
          type="button"
          class="more"
          aria-expanded={showsAll.value}
          onClick={() => {
            showsAll.value = !showsAll.value;
          }}
        >
          {showsAll.value ? strings.claims.fewer : counted(all.length, strings.claims.all)}
        </button>
      )}
    </PanelSection>
  );
}
