import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { IconName } from '../../shared/Icon';
import { useLayer } from '../layers';
import { ToolButton } from './ToolButton';

interface ToolProps {
  icon: IconName;
  label: string;
  /** What the panel under the button holds; made when it opens. `close` closes it and puts the focus back. */
  children: (close: () => void) => ComponentChildren;
}

/** A button of the toolbar that opens a panel under itself. Escape, a click elsewhere or the focus going elsewhere closes it. */
export function Tool({ icon, label, children }: ToolProps) {
  const [isOpen, setOpen] = useState(false);
  const tool = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    tool.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  useLayer(isOpen, close);
  useEffect(() => {
    if (!isOpen) return undefined;
    tool.current?.querySelector<HTMLElement>('.tool-panel')?.focus({ preventScroll: true });
    const elsewhere = new AbortController();
    const closeFor = (event: Event) => {
      const inside = tool.current && event.composedPath().includes(tool.current);
      if (!inside) setOpen(false);
    };
    addEventListener('pointerdown', closeFor, { capture: true, signal: elsewhere.signal });
    tool.current?.getRootNode().addEventListener('focusin', closeFor, { signal: elsewhere.signal });
    return () => elsewhere.abort();
  }, [isOpen]);
  return (
    <div class="tool" ref={tool}>
      <ToolButton
        icon={icon}
        label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-opens={icon}
        onClick={() => (isOpen ? close() : setOpen(true))}
      />
      {isOpen && (
        <div class="tool-panel" role="dialog" aria-label={label} tabIndex={-1}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
