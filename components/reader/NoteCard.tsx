import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../shared/wording';
import type { Overlay } from './overlays';
import { Popup } from './Popup';
import { strings } from './structure-strings';

type Note = Extract<Overlay, { kind: 'note' }>;

/** A footnote beside the sign that refers to it. */
export function NoteCard({ note, lang, onClose }: { note: Note; lang: string; onClose: () => void }) {
  const { name, content, link, goTo } = note;
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => holder.current?.replaceChildren(content), [content]);
  return (
    <Popup label={fill(strings.note.title, { name })} anchor={link} onClose={onClose}>
      <div class="note-text" ref={holder} lang={lang} dir="auto" />
      <p class="popup-buttons">
        {goTo && (
          <button type="button" onClick={goTo}>
            {strings.note.goTo}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {strings.close}
        </button>
      </p>
    </Popup>
  );
}
