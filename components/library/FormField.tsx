import type { ComponentChildren } from 'preact';

interface FormFieldProps {
  label: string;
  /** Of the control. */
  id: string;
  class?: string;
  children: ComponentChildren;
}

export function FormField({ label, id, class: kind = '', children }: FormFieldProps) {
  return (
    <div class={`form-field ${kind}`}>
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
