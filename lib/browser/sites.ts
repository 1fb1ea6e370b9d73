/** Whether the address belongs to one of the hosts or to a subdomain of one. */
export function isOfSites(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && hosts.some((site) => host === site || host.endsWith(`.${site}`));
}
