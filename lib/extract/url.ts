/** The address resolved against the page, without user name and password; null unless it is http(s). */
export function absolute(href: string | null | undefined, base: string): string | null {
  const value = href?.trim();
  if (!value || value.length > 8_192) return null;
  try {
    const url = new URL(value, base || undefined);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}

export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
