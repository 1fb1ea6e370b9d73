import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { TYPEFACES } from './lib/browser/typefaces';

/** The reader's own machine does all the work: own scripts, SQLite's WebAssembly, pictures of articles; sites that the reader has asked, nothing else. */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self' https: http:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    // The archive's worker loads SQLite as its makers ship it: bundled into a classic script it would not find its WebAssembly.
    'build:publicAssets': (_, files) => {
      const dist = resolve('node_modules/@sqlite.org/sqlite-wasm/dist');
      for (const file of ['index.mjs', 'sqlite3.wasm'])
        files.push({ absoluteSrc: resolve(dist, file), relativeDest: `sqlite/${file}` });
      for (const { source, files: cuts } of Object.values(TYPEFACES))
        for (const { file } of cuts)
          files.push({
            absoluteSrc: resolve('node_modules', source, `files/${file}.woff2`),
            relativeDest: `fonts/${file}.woff2`,
          });
    },
  },
  // Styles stay as they are written for the oldest browsers of the manifest: for older ones `:dir()` would become a list of languages.
  vite: () => ({ build: { modulePreload: { polyfill: false }, cssTarget: ['chrome126', 'firefox142'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    optional_permissions: ['history', 'bookmarks'],
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'story' },
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+R' }, description: '__MSG_actionTitle__' } },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              strict_min_version: '142.0',
              // Words of an article go to its own site where the reader of news has it searched, and only then.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
