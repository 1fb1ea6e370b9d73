import { useLayoutEffect, useRef } from 'preact/hooks';
import { Dialog } from './Dialog';
import type { Overlay } from './overlays';
import { strings } from './structure-strings';

type Picture = Extract<Overlay, { kind: 'picture' }>;

/** A picture as large as the window. It is the one that the text shows already, so nothing is asked for. */
export function PictureDialog({ picture, onClose }: { picture: Picture; onClose: () => void }) {
  const { source, alt, caption } = picture;
  const holder = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (caption) holder.current?.replaceChildren(caption);
  }, [caption]);
  return (
    <Dialog kind="picture" label={alt || strings.picture.title} onClose={onClose}>
      <figure>
        <img src={source} alt={alt} referrerpolicy="no-referrer" />
        {caption && <figcaption ref={holder} />}
      </figure>
    </Dialog>
  );
}
