interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  options: readonly Value[];
  labels: Record<Value, string>;
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ name, legend, options, labels, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" data-name={name}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} {...{ [`data-${name}`]: option }}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
