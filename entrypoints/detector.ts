import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '../lib/browser/messages';
import { likelihood } from '../lib/extract/detect';
import { watchNavigation } from '../lib/page/navigation';

/** Registered once the reader allows it: is this page an article? Touches nothing of the page. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const look = () => {
    if (browser.runtime?.id) requestIdleCallback(tell, { timeout: 2_000 });
    else end.abort();
  };
  look();
  watchNavigation(document, end.signal, () => {
    look();
    return false;
  });
});

function tell(): void {
  const value = document.contentType === 'text/html' ? likelihood(document, document.URL) : 0;
  void callBackground('detected', value).catch(() => undefined);
}
