import { newest } from './index';
import { hosts, startSite } from './server';

/** `tsx tests/pages/main.ts [PORT]`: the sample web by itself, to look at in any browser. */
const site = await startSite(Number(process.argv[2] ?? 0));
console.warn(
  `${site.localUrlOf(newest.slug)}\nOr map ${hosts.join(', ')} to 127.0.0.1 and open ${site.urlOf(newest.slug)}`,
);
