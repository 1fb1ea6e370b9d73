/** Whether an address is of the site that another one is of: same host, "www." or not, and no less safe. */
export function isSameSite(url: string, site: string): boolean {
  const [one, other] = [URL.parse(url), URL.parse(site)];
  if (!one || !other || one.username || one.password) return false;
  const isSafe = one.protocol === 'https:' || (one.protocol === 'http:' && other.protocol === 'http:');
  return isSafe && bare(one) === bare(other);
}

/** Without "www.", and with the port where it is not the usual one. */
function bare({ host }: URL): string {
  return host.replace(/^www\./, '');
}
