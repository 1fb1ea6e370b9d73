import { KeyList } from './KeyList';
import { NoteCard } from './NoteCard';
import { OutlineList } from './OutlineList';
import { PassageCard } from './PassageCard';
import { PictureDialog } from './PictureDialog';
import { Popup } from './Popup';
import type { ReadingAids } from './reading-aids';
import { strings } from './structure-strings';

interface OverlaidProps {
  aids: ReadingAids;
  /** Of the article. */
  lang: string;
}

/** Whatever lies over the text. */
export function Overlaid({ aids, lang }: OverlaidProps) {
  const { overlays, shortcuts, outline, place } = aids;
  const overlay = overlays.open.value;
  if (!overlay) return null;
  const close = () => overlays.close(overlay);
  switch (overlay.kind) {
    case 'keys':
      return <KeyList shortcuts={shortcuts} onClose={close} />;
    case 'outline':
      return (
        <Popup label={strings.outline.title} anchor={overlay.opener} onClose={close}>
          <OutlineList entries={outline.value} current={place.heading} onGo={close} />
        </Popup>
      );
    case 'note':
      return <NoteCard note={overlay} lang={lang} onClose={close} />;
    case 'picture':
      return <PictureDialog picture={overlay} onClose={close} />;
    case 'passage':
      return <PassageCard facts={overlay.facts} at={overlay.at} lang={lang} onClose={close} />;
  }
}
