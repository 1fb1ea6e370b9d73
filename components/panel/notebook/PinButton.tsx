import { samePin } from '../../../lib/notebook/pin';
import { IconButton } from '../../shared/IconButton';
import { useArticle } from '../article-context';
import type { PinDraft } from './notebook';
import { strings } from './strings';

/** Pins what a card says; nothing where nothing may be kept. */
export function PinButton({ draft }: { draft: PinDraft }) {
  const { article, notebook } = useArticle();
  if (!notebook) return null;
  const isPinned = notebook.current.value?.pins.some((pin) => samePin(pin, draft)) ?? false;
  return (
    <IconButton
      class="pin"
      icon="pin"
      label={strings.pin}
      pressed={isPinned}
      onClick={() => notebook.actions.toggle(draft, article.title)}
    />
  );
}
