import { archiveProblem } from './archive-problem';
import { forgetPlaces } from './chosen-places';
import { forgetPace } from './habits';
import { forgetSiteSettings } from './kept-settings';
import { forgetLastAsked } from './searched-sites';
import { currentDossier } from './settings';
import { forgetAnswers } from './site-memory';
import { forgetSpeechSettings } from './speech-settings';

/** Forgets what is remembered of a host with its subdomains, outside of the archive. */
export async function forgetSite(host: string): Promise<void> {
  await Promise.all([forgetPlaces(host), forgetSiteSettings(host), forgetAnswers(), forgetLastAsked()]);
}

/**
 * Forgets what came of reading, outside of the archive. What was chosen on the page of settings stays: the language, the look on
 * all sites, the lists of sites. That nothing of a site is stored must not end with a deletion.
 */
export async function forgetReading(): Promise<void> {
  await Promise.all([
    forgetPlaces(),
    forgetSiteSettings(),
    forgetAnswers(),
    forgetLastAsked(),
    forgetPace(),
    forgetSpeechSettings(),
    archiveProblem.removeValue(),
    currentDossier.removeValue(),
  ]);
}
