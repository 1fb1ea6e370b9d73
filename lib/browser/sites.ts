/** Whether the address belongs to one of the hosts or to a subdomain of one. */
export function isOfSites(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && hosts.some((site) => host === site || host.endsWith(`.${site}`));
}

/** What stands before the name of a site for telephones. */
const EDITION = /^(?:www|m|mobile|amp)\./;

/** Whether two addresses are of one site, in whichever of its editions. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((url) => URL.parse(url)?.host.replace(EDITION, ''));
  return one !== undefined && one === other;
}
