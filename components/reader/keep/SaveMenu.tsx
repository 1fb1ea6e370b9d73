import { useState } from 'preact/hooks';
import type { Format } from '../../../lib/export/export-article';
import type { Keeping } from './keeping';
import { strings } from './strings';

const FORMATS = ['markdown', 'html', 'epub', 'json'] as const satisfies Format[];

interface SaveMenuProps {
  keeping: Keeping;
  onCite: () => void;
  close: () => void;
}

export function SaveMenu({ keeping, onCite, close }: SaveMenuProps) {
  const [hasPictures, setPictures] = useState(false);
  const words = strings.save;
  return (
    <div class="save-menu">
      <h2>{words.title}</h2>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          onClick={() => {
            close();
            void keeping.save(format, hasPictures);
          }}
        >
          {words.formats[format]}
          <span>{words.hints[format]}</span>
        </button>
      ))}
      <label class="save-pictures">
        <input
          type="checkbox"
          checked={hasPictures}
          onChange={({ currentTarget }) => setPictures(currentTarget.checked)}
        />
        {words.pictures}
      </label>
      <button
        type="button"
        onClick={() => {
          close();
          // The panel is gone from the page first.
          setTimeout(() => window.print());
        }}
      >
        {words.print}
        <span>{words.printHint}</span>
      </button>
      <button type="button" onClick={onCite}>
        {words.cite}
        <span>{words.citeHint}</span>
      </button>
    </div>
  );
}
