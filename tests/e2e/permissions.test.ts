import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifestOf = (folder: string) => JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));

/** What people are told at the installation. Whoever changes one of these has to mean it. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const BUILDS = [
  { folder: 'chrome-mv3', permissions: [...PERMISSIONS, 'offscreen', 'sidePanel'] },
  { folder: 'firefox-mv3', permissions: PERMISSIONS },
];

describe.each(BUILDS)('the manifest of $folder', ({ folder, permissions }) => {
  const manifest = manifestOf(folder);

  test('asks for no host and for no permission that warns', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions.toSorted());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions).toEqual(['history', 'bookmarks']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test.runIf(folder.startsWith('firefox'))(
    'declares that nothing is sent but words of a page, and these if one agrees',
    () => {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
        optional: ['websiteContent'],
      });
    },
  );

  test('puts nothing into pages by itself and opens nothing to them', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its pages run its own code alone', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' https: data:; " +
        "connect-src 'self' https: http:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    });
  });

  test('names only files that are there', () => {
    const { action, background, icons = {}, options_ui, side_panel, sidebar_action } = manifest;
    const pages = [side_panel?.default_path, sidebar_action?.default_panel, options_ui?.page, action?.default_popup];
    const scripts = [background.service_worker, ...(background.scripts ?? [])];
    for (const file of [...pages, ...scripts, ...Object.values(icons)].filter(Boolean))
      expect(existsSync(`.output/${folder}/${file}`), file).toBe(true);
  });
});
