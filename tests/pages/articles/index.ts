import type { SampleArticle } from '../article';
import { councilBacksMillraceTunnel } from './council-backs-millrace-tunnel';
import { ferryStrikesWallOffPortAverly } from './ferry-strikes-wall-off-port-averly';
import { fourteenInjuredCaptainNamed } from './fourteen-injured-captain-named';
import { twelveHurtAsSkerrinFerryHitsBreakwater } from './twelve-hurt-as-skerrin-ferry-hits-breakwater';

/** Newest first. */
export const articles: SampleArticle[] = [
  ferryStrikesWallOffPortAverly,
  twelveHurtAsSkerrinFerryHitsBreakwater,
  fourteenInjuredCaptainNamed,
  councilBacksMillraceTunnel,
].sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
