import { type Measurable, RANGES, type ReaderSettings, stepped } from '../../../lib/browser/reader-settings';
import { fill, numberLabel } from '../../shared/wording';
import { strings } from './strings';

interface SteppersProps {
  values: ReaderSettings;
  change: (some: Partial<ReaderSettings>) => void;
}

const MEASURED: Measurable[] = ['size', 'measure', 'leading', 'letterSpacing', 'wordSpacing', 'paragraphGap'];

/** What is measured: a step less or more at a time. */
export function Steppers({ values, change }: SteppersProps) {
  return (
    <fieldset>
      <legend>{strings.measures}</legend>
      {MEASURED.map((key) => (
        <Stepper key={key} name={key} value={values[key]} onChange={(value) => change({ [key]: value })} />
      ))}
    </fieldset>
  );
}

interface StepperProps {
  name: Measurable;
  value: number;
  onChange: (value: number) => void;
}

function Stepper({ name, value, onChange }: StepperProps) {
  const label = strings.measured[name];
  const { least, most } = RANGES[name];
  const step = (direction: 1 | -1) => onChange(stepped(name, value, direction));
  return (
    <div class="stepper" data-name={name}>
      <span>{label}</span>
      {/* Not disabled at the end: the focus would be lost. */}
      <button
        type="button"
        aria-label={fill(strings.less, { what: label })}
        aria-disabled={value <= least}
        onClick={() => step(-1)}
      >
        −
      </button>
      <output aria-live="polite">{fill(strings.units[name], { n: numberLabel(value) })}</output>
      <button
        type="button"
        aria-label={fill(strings.more, { what: label })}
        aria-disabled={value >= most}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  );
}
