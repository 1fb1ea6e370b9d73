function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** The address when it may be opened, null for `javascript:` and the like. */
export function webAddress(url: string): string | null {
  const parsed = parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  // "https://bank.example@evil.example" reads as the bank.
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** The host as people say it: without "www." */
export function siteOf(url: string): string | null {
  const host = parse(url)?.hostname;
  return host ? host.replace(/^www\./, '') : null;
}
