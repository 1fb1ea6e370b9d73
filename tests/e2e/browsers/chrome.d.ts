import type { WxtBrowser } from 'wxt/browser';

/** In functions that tests send into the extension. */
declare global {
  const chrome: WxtBrowser & {
    developerPrivate: {
      updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
      addHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}
