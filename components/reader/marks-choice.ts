import { signal } from '@preact/signals';
import { keepMarksShown, loadMarksShown } from '../../lib/browser/habits';

/** Whether people, quotes and dated claims are underlined in the text: chosen once for all articles. */
export class MarksChoice {
  readonly isOn = signal(true);
  #hasTurned = false;

  /** Takes what was chosen before, unless another choice was quicker. */
  async load(): Promise<void> {
    const areShown = await loadMarksShown();
    if (!this.#hasTurned) this.isOn.value = areShown;
  }

  turn(): void {
    this.#hasTurned = true;
    this.isOn.value = !this.isOn.value;
    // After an update of the extension nothing can be kept.
    void keepMarksShown(this.isOn.value).catch(() => undefined);
  }
}
