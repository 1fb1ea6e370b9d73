import type { SampleArticle } from '../article';
import { councilBacksMillraceTunnel } from './council-backs-millrace-tunnel-in-7-4-vote';
import { ferryChiefResigns } from './ferry-chief-resigns-after-deleted-log-entry';
import { ferryCompanyKnewOfSteeringFault } from './ferry-company-knew-of-steering-fault-hearing-is-told';
import { ferryInquiryLive } from './ferry-inquiry-opens-as-it-happened';
import { ferryStrikesWallOffPortAverly } from './ferry-strikes-wall-off-port-averly';
import { fourteenInjuredCaptainNamed } from './fourteen-injured-as-captain-of-lady-rosalind-is-named';
import { logEntryWasDeleted } from './log-entry-on-ferry-steering-was-deleted-board-finds';
import { ministerOrdersChecks } from './minister-orders-checks-of-all-sound-ferries';
import { skerrinFerryPassengerDies } from './skerrin-ferry-passenger-dies';
import { twelveHurtAsSkerrinFerryHitsBreakwater } from './twelve-hurt-as-skerrin-ferry-hits-breakwater';
import { whatWeKnow } from './what-we-know-about-the-lady-rosalind';

/** Newest first. */
export const articles: SampleArticle[] = [
  councilBacksMillraceTunnel,
  ferryChiefResigns,
  ferryCompanyKnewOfSteeringFault,
  ferryInquiryLive,
  ferryStrikesWallOffPortAverly,
  fourteenInjuredCaptainNamed,
  logEntryWasDeleted,
  ministerOrdersChecks,
  skerrinFerryPassengerDies,
  twelveHurtAsSkerrinFerryHitsBreakwater,
  whatWeKnow,
].sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
