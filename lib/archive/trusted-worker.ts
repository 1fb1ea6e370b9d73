interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The one script address that the extension's pages may turn into a worker. */
const WORKER = '/archive-worker.js';

/** The pages' policy demands trusted script addresses; this is the only place that makes one, for this one file. */
export function startArchiveWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('backstory', { createScriptURL });
  return new Worker(policy?.createScriptURL(WORKER) ?? WORKER);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function createScriptURL(url: string): string {
  if (url !== WORKER) throw new TypeError(`not a script of Backstory: ${url}`);
  return url;
}
