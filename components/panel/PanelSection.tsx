import type { ComponentChildren } from 'preact';

interface PanelSectionProps {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A headed part of the panel. The heading takes the focus when somebody jumps here. */
export function PanelSection({ id, title, lead, children }: PanelSectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
