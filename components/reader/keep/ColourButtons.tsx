import { COLOURS, type Colour } from '../../../lib/highlights/saved-highlight';
import { strings } from './strings';

interface ColourButtonsProps {
  /** The colour in use, where one is. */
  pressed?: Colour;
  label: (colour: string) => string;
  onChoose: (colour: Colour) => void;
}

/** Each colour as it will look: its ground, and the line by which it is told from the others without it. */
export function ColourButtons({ pressed, label, onChoose }: ColourButtonsProps) {
  return (
    <>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="colour"
          data-colour={colour}
          aria-label={label(strings.colours[colour])}
          title={label(strings.colours[colour])}
          aria-pressed={pressed === undefined ? undefined : pressed === colour}
          onClick={() => onChoose(colour)}
        >
          <span aria-hidden="true" />
        </button>
      ))}
    </>
  );
}
