interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * A document of somebody else's markup, without a window: nothing in it runs or loads. The extension's pages demand trusted
 * markup; what is trusted here never leaves as markup, only as such a document.
 */
export function inertDocument(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('backstory-inert', { createHTML: (markup) => markup });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
