import { storage } from 'wxt/utils/storage';
import { hostOf } from '../extract/url';

/** Sites that are remembered; the one chosen longest ago goes first. */
const MOST_SITES = 300;

/** Host and name of the part of its pages that the reader of news chose there, oldest first. */
const chosenPlaces = storage.defineItem<[host: string, place: string][]>('local:chosenPlaces', { fallback: [] });

export async function chosenPlace(url: string): Promise<string | null> {
  const host = hostOf(url);
  return (await chosenPlaces.getValue()).find(([site]) => site === host)?.[1] ?? null;
}

/** Null forgets: Backstory chooses for itself again. */
export async function choosePlace(url: string, place: string | null): Promise<void> {
  const host = hostOf(url);
  const others = (await chosenPlaces.getValue()).filter(([site]) => site !== host);
  await chosenPlaces.setValue(
    place === null ? others : [...others, [host, place] as [string, string]].slice(-MOST_SITES),
  );
}

/** Forgets a host with its subdomains, or all of them. */
export async function forgetPlaces(host?: string): Promise<void> {
  const site = host?.toLowerCase().replace(/^www\./, '');
  const kept = (await chosenPlaces.getValue()).filter(
    ([known]) => site !== undefined && known !== site && !known.endsWith(`.${site}`),
  );
  await chosenPlaces.setValue(kept);
}
