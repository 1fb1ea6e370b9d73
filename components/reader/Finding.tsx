import { isRoomy } from './OutlineBeside';
import { MinutesLeft } from './Progress';
import type { ReadingAids } from './reading-aids';
import { strings } from './structure-strings';
import { ToolButton } from './toolbar/ToolButton';

interface FindingProps {
  aids: ReadingAids;
  /** Beside the text, in px. */
  room: number;
}

/** In the toolbar: where one is in the article, the outline where it does not stand beside the text, and the keys. */
export function Finding({ aids, room }: FindingProps) {
  return (
    <>
      <MinutesLeft aids={aids} />
      {aids.outline.value.length > 0 && !isRoomy(room) && (
        <ToolButton
          icon="outline"
          label={strings.outline.open}
          aria-haspopup="dialog"
          data-opens="outline"
          onClick={() => aids.showOutline()}
        />
      )}
      <ToolButton
        icon="keyboard"
        label={strings.keys.title}
        aria-haspopup="dialog"
        data-opens="keys"
        onClick={() => aids.showKeys()}
      />
    </>
  );
}
