import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownLanguage } from '../../lib/browser/language';
import { Icon } from '../shared/Icon';
import { useLayer } from './layers';
import { strings } from './structure-strings';

interface DialogProps {
  label: string;
  kind: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Over everything; the focus stays in it and goes back where it was. A click beside it closes it. */
export function Dialog({ label, kind, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const root = element?.getRootNode();
    const before = root instanceof ShadowRoot && root.activeElement;
    element?.showModal();
    // The part of the window beside it counts as the dialog's own.
    element?.addEventListener('click', (event) => event.target === element && onClose());
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useLayer(true, onClose);
  return (
    <dialog ref={dialog} class={kind} aria-label={label} lang={shownLanguage()} dir="ltr" onClose={onClose}>
      <button type="button" class="close" onClick={onClose} aria-label={strings.close} title={strings.close}>
        <Icon name="close" />
      </button>
      {children}
    </dialog>
  );
}
