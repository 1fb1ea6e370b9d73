import { useId, useState } from 'preact/hooks';
import type { EarlierText } from '../../../lib/archive/library';
import { Icon } from '../../shared/Icon';
import { Moment, momentText } from '../../shared/Moment';
import { Phrase } from '../../shared/Phrase';
import { fill } from '../../shared/wording';
import { FormField } from '../FormField';
import { Comparison } from './Comparison';
import { strings } from './strings';

interface EarlierTextItemProps {
  earlier: EarlierText;
  /** The texts that came after it, the next one first, the one that is kept now last. */
  later: EarlierText[];
  lang: string;
  /** Whether it is open from the beginning. */
  isOpened: boolean;
}

export function EarlierTextItem({ earlier, later, lang, isOpened }: EarlierTextItemProps) {
  const [isOpen, setOpen] = useState(isOpened);
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const other = later[chosen];
  const nameOf = ({ read }: EarlierText, place: number) =>
    place === later.length - 1 ? strings.now : fill(strings.asRead, { time: momentText(read) });
  return (
    <li>
      <h3>
        <button
          type="button"
          class="opens"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
          <span>
            <Phrase text={strings.asRead} slots={{ time: <Moment iso={earlier.read} /> }} />
          </span>
        </button>
      </h3>
      {isOpen && other && (
        <div id={id}>
          {later.length > 1 && (
            <FormField label={strings.against} id={`${id}-against`}>
              <select
                class="control"
                id={`${id}-against`}
                value={chosen}
                onChange={(event) => setChosen(Number(event.currentTarget.value))}
              >
                {later.map((one, place) => (
                  <option key={one.read} value={place}>
                    {nameOf(one, place)}
                  </option>
                ))}
              </select>
            </FormField>
          )}
          <Comparison before={earlier} after={other} lang={lang} />
        </div>
      )}
    </li>
  );
}
