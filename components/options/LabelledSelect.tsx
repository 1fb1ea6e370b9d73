import { useId } from 'preact/hooks';

export interface LabelledSelectProps {
  label: string;
  /** What comes of it. */
  text: string;
  choices: { value: number; label: string }[];
  value: number;
  onChoose: (value: number) => void;
}

/** One of a few amounts. */
export function LabelledSelect({ label, text, choices, value, onChoose }: LabelledSelectProps) {
  const id = useId();
  return (
    <div class="limit">
      <label for={id}>{label}</label>
      <select
        class="control"
        id={id}
        aria-describedby={`${id}-text`}
        value={String(value)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={String(choice.value)}>
            {choice.label}
          </option>
        ))}
      </select>
      <p class="quiet" id={`${id}-text`}>
        {text}
      </p>
    </div>
  );
}
