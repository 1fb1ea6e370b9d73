import { type Signal, signal } from '@preact/signals';
import type { PanelChoices } from '../../components/panel/panel-choices';
import { panelChoices } from '../../lib/browser/settings';

/** The choices made in the panel, kept for the next time; every open panel has the same. */
export function keptChoices(): PanelChoices {
  const choices = { follows: signal(false), marksPage: signal(false) };
  const take = (kept: { follows: boolean; marksPage: boolean }) => {
    choices.follows.value = kept.follows;
    choices.marksPage.value = kept.marksPage;
  };
  void panelChoices.getValue().then((kept) => {
    take(kept);
    for (const choice of Object.values<Signal<boolean>>(choices)) choice.subscribe(keep);
  });
  panelChoices.watch(take);
  return choices;

  function keep() {
    const { follows, marksPage } = choices;
    void panelChoices.setValue({ follows: follows.peek(), marksPage: marksPage.peek() });
  }
}
