import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../shared/Icon';

interface DisclosureProps {
  label: string;
  children: () => ComponentChildren;
}

/** A line that opens what belongs to a card. What is closed is not rendered: a panel may hold hundreds. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
        {label}
      </button>
      {isOpen && <div id={id}>{children()}</div>}
    </div>
  );
}
