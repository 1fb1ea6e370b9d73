import type { SampleArticle } from '../article';
import { auditPutsTunnelAt538m } from './audit-puts-tunnel-at-538m-and-faults-utility';
import { auditorOpensInquiry } from './auditor-opens-inquiry-into-tunnel-estimate';
import { councilBacksMillraceTunnel } from './council-backs-millrace-tunnel-in-7-4-vote';
import { councilHaltsTunnel } from './council-halts-tunnel-by-one-vote';
import { ferryChiefResigns } from './ferry-chief-resigns-after-deleted-log-entry';
import { ferryCompanyKnewOfSteeringFault } from './ferry-company-knew-of-steering-fault-hearing-is-told';
import { ferryInquiryLive } from './ferry-inquiry-opens-as-it-happened';
import { ferryStrikesWallOffPortAverly } from './ferry-strikes-wall-off-port-averly';
import { fourteenInjuredCaptainNamed } from './fourteen-injured-as-captain-of-lady-rosalind-is-named';
import { logEntryWasDeleted } from './log-entry-on-ferry-steering-was-deleted-board-finds';
import { mayorsBrotherHeldShares } from './mayors-brother-held-shares-in-tunnel-builder';
import { ministerOrdersChecks } from './minister-orders-checks-of-all-sound-ferries';
import { skerrinFerryPassengerDies } from './skerrin-ferry-passenger-dies';
import { skerrinFerrySailsAgain } from './skerrin-ferry-sails-again-half-empty';
import { tarrantStreetBraces } from './tarrant-street-braces-for-two-years-of-digging';
import { tunnelIsABargain } from './the-tunnel-is-a-bargain-we-cannot-see';
import { tunnelBillClimbs } from './tunnel-bill-climbs-to-486-million';
import { tunnelbauWirdTeurer } from './tunnelbau-in-port-averly-wird-immer-teurer';
import { twelveHurtAsSkerrinFerryHitsBreakwater } from './twelve-hurt-as-skerrin-ferry-hits-breakwater';
import { whatWeKnow } from './what-we-know-about-the-lady-rosalind';

/** Newest first. */
export const articles: SampleArticle[] = [
  auditPutsTunnelAt538m,
  auditorOpensInquiry,
  councilBacksMillraceTunnel,
  councilHaltsTunnel,
  ferryChiefResigns,
  ferryCompanyKnewOfSteeringFault,
  ferryInquiryLive,
  ferryStrikesWallOffPortAverly,
  fourteenInjuredCaptainNamed,
  logEntryWasDeleted,
  mayorsBrotherHeldShares,
  ministerOrdersChecks,
  skerrinFerryPassengerDies,
  skerrinFerrySailsAgain,
  tarrantStreetBraces,
  tunnelIsABargain,
  tunnelBillClimbs,
  tunnelbauWirdTeurer,
  twelveHurtAsSkerrinFerryHitsBreakwater,
  whatWeKnow,
].sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
