import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { shownLanguage } from '../../../lib/browser/language';
import { strings } from './strings';
import { ToolButton } from './ToolButton';
import { useRetreat } from './use-retreat';
import { useRovingFocus } from './use-roving-focus';

interface ToolbarProps {
  onLeave: () => void;
  /** The tools: `ToolButton`s, and `Tool`s with a panel. */
  children: ComponentChildren;
}

/** Out of the way while reading; with the focus or an open panel in it, it stays. */
export function Toolbar({ onLeave, children }: ToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const isAway = useRetreat();
  useRovingFocus(toolbar);
  return (
    <div class="bar" data-away={isAway} dir="ltr" lang={shownLanguage()}>
      <div class="tools" role="toolbar" aria-label={strings.toolbar} ref={toolbar}>
        <ToolButton icon="back" label={strings.original} title={strings.back} isWordy onClick={onLeave} />
        <span class="tools-gap" />
        {children}
      </div>
    </div>
  );
}
