export type HostResult = { ok: true; host: string } | { ok: false; reason: 'empty' | 'invalid' };

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** The host of what somebody typed or pasted: a host, with or without "www.", or a whole address. */
export function parseHost(input: string): HostResult {
  const typed = input.trim();
  if (!typed) return { ok: false, reason: 'empty' };
  const address = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return { ok: false, reason: 'invalid' };
  const { hostname, protocol, username } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  const isWeb = /^https?:$/.test(protocol) && !username;
  return isWeb && isHost(host) ? { ok: true, host } : { ok: false, reason: 'invalid' };
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return true;
  const labels = host.split('.');
  return labels.every((label) => LABEL.test(label)) && (labels.length > 1 || host === 'localhost');
}

/** The listed host that already stands for this one: itself, or one that it is a subdomain of. */
export function coveringHost(host: string, listed: string[]): string | undefined {
  return listed.find((other) => host === other || host.endsWith(`.${other}`));
}
