/** A key of the reader, as data: whoever has something to offer adds a line to a list of these. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names them; each of them does it. */
  keys: readonly [string, ...string[]];
  /** What it does, for the list of keys. */
  label: string;
  run(): void;
}

/**
 * Runs shortcuts until `signal` ends it. The keys we use go no further: the page's own handlers below the window hear
 * neither their going down nor their coming up. Keys in text fields belong to the field, all but Escape.
 */
export function listenToKeys(view: Window, shortcuts: readonly Shortcut[], signal: AbortSignal): void {
  const byKey = new Map(shortcuts.flatMap((shortcut) => shortcut.keys.map((key) => [key, shortcut] as const)));
  /** By their codes. */
  const held = new Set<string>();
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const down = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = nameOf(event);
    if (isTyping(event) && key !== 'Escape') return;
    const shortcut = byKey.get(key);
    if (!shortcut) return;
    take(event);
    held.add(event.code);
    shortcut.run();
  };
  const up = (event: KeyboardEvent) => {
    if (held.delete(event.code)) take(event);
    if (signal.aborted && held.size === 0) view.removeEventListener('keyup', up, { capture: true });
  };
  view.addEventListener('keydown', down, { capture: true, signal });
  // The key that leaves the reader comes up after it.
  view.addEventListener('keyup', up, { capture: true });
}

/** On keyboards without Latin letters the place of the key counts. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (!letter || !/^\P{ASCII}$/u.test(key)) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  );
}
