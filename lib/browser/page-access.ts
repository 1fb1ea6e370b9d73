import { signal } from '@preact/signals';
import { hasAccess, removeAccess, requestAccess } from './detection';

/** Whether every page may be looked at, as an own page shows it; null until `lookAtAccess` has looked. */
export const access = signal<boolean | null>(null);

export async function lookAtAccess(): Promise<boolean> {
  access.value = await hasAccess();
  return access.value;
}

/** What the reader of news can do about it on an own page. */
export const accessActions = {
  /** Called directly in the click. */
  grantAccess: async () => {
    access.value = await requestAccess();
    return access.value;
  },
  revokeAccess: async () => {
    await removeAccess();
    return lookAtAccess();
  },
};
