import type { Bidi } from './bidi';
import { call } from './call';
import type { LoggedRequest } from './test-browser';
import { pause, until } from './until';

/** The frontmost browser window from the inside: code that runs with the browser's own rights. */
export class FirefoxWindow {
  #watching: string | null = null;

  constructor(private readonly bidi: Bidi) {}

  /** Runs an expression in the frontmost window: Services, SidebarController, ChromeUtils and so on are at hand. */
  async run<Result>(expression: string): Promise<Result> {
    const inFront = "Services.wm.getMostRecentWindow('navigator:browser') === window";
    for (const { context, url } of await this.bidi.contexts('chrome'))
      if (url.endsWith('browser.xhtml') && (await this.bidi.evaluate(context, inFront)))
        return this.bidi.evaluate(context, expression);
    throw new Error('no browser window');
  }

  clickAction = (id: string): Promise<void> =>
    this.run(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);

  /** Unloads the extension's background page as Firefox does after a time without work. The next event starts it again. */
  endBackground = (id: string): Promise<void> =>
    this.run(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    })`);

  /** Gives an extension the right to see the pages of that pattern, without the prompt. */
  grant = (id: string, pattern: string): Promise<void> =>
    this.run(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
    })()`);

  /** Answers the permission prompt as soon as it shows. */
  answerPrompt = async (allow: boolean): Promise<void> => {
    await until(
      () =>
        this.run<boolean>(`(() => {
          const prompt = document.querySelector('#notification-popup[panelopen] popupnotification');
          prompt?.[${allow} ? 'button' : 'secondaryButton'].click();
          return Boolean(prompt);
        })()`),
      'a permission prompt',
    );
  };

  open = (isPrivate: boolean): Promise<void> => this.run(`void OpenBrowserWindow({ private: ${isPrivate} })`);

  isReady = (): Promise<boolean> =>
    this.run('gBrowserInit.delayedStartupFinished && !gBrowser.selectedBrowser.webProgress.isLoadingDocument');

  address = (): Promise<string> => this.run('gBrowser.currentURI.spec');

  /** Presses a combination of keys in the window: press('Alt', 'R'). BiDi's own key input stays in the page. */
  press = (...keys: string[]): Promise<void> =>
    this.run(`(() => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) throw new Error('no input');
      const codes = {
        Alt: ['AltLeft', 18],
        Control: ['ControlLeft', 17],
        Shift: ['ShiftLeft', 16],
        Enter: ['Enter', 13],
        Home: ['Home', 36],
        ArrowLeft: ['ArrowLeft', 37],
        ArrowRight: ['ArrowRight', 39],
      };
      const events = ${JSON.stringify(keys)}.map((key) => {
        const [code, keyCode] = codes[key] ?? ['Key' + key, key.charCodeAt(0)];
        return new KeyboardEvent('', { key, code, keyCode });
      });
      events.forEach((event) => tip.keydown(event));
      events.reverse().forEach((event) => tip.keyup(event));
    })()`);

  /** Chooses the item with that label in the open context menu of the page; false while there is none. */
  chooseInContextMenu = (label: string): Promise<boolean> =>
    this.run(`(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') return false;
      const item = [...menu.querySelectorAll('menuitem')].find((i) => i.label === ${JSON.stringify(label)});
      if (!item) return false;
      // Where the extension has several entries they are in a menu of their own.
      const inner = item.closest('menupopup');
      if (inner !== menu && inner.state !== 'open') {
        inner.parentElement.openMenu(true);
        return false;
      }
      inner.activateItem(item);
      return true;
    })()`);

  clickInSidebar = (x: number, y: number): Promise<void> => this.mouse(x, y, ['MOVE', 'BUTTON_DOWN', 'BUTTON_UP']);
  moveInSidebar = (x: number, y: number): Promise<void> => this.mouse(x, y, ['MOVE']);

  private async mouse(x: number, y: number, types: string[]): Promise<void> {
    for (const type of types) {
      await this.run(`(() => {
        const outer = document.getElementById('sidebar');
        const inner = outer.contentDocument.getElementById('webext-panels-browser');
        const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
        const at = [mozInnerScreenX + a.x + b.x + ${x}, mozInnerScreenY + a.y + b.y + ${y}].map((n) => n * devicePixelRatio);
        windowUtils.sendNativeMouseEvent(...at, windowUtils['NATIVE_MOUSE_MESSAGE_${type}'], 0, 0, document.documentElement);
      })()`);
      await pause(80);
    }
  }

  /** The ids of all processes of this browser. */
  processes = (): Promise<number[]> =>
    this.run('ChromeUtils.requestProcInfo().then(({ pid, children }) => [pid, ...children.map((child) => child.pid)])');

  setDark = (isDark: boolean): Promise<void> =>
    this.run(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${Number(isDark)})`);

  setCalm = (isCalm: boolean): Promise<void> =>
    this.run(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${Number(isCalm)})`);

  setPaper = (isPaper: boolean): Promise<void> =>
    this.run(`void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${isPaper ? 'print' : ''}')`);

  /** From now on every channel that Firefox opens is noted, whoever asked for it. */
  async logRequests(): Promise<void> {
    const [context] = (await this.bidi.contexts('chrome')).filter(({ url }) => url.endsWith('browser.xhtml'));
    if (!context) throw new Error('no browser window');
    this.#watching = context.context;
    await this.bidi.evaluate(
      context.context,
      `(() => {
        window.requestLog = [];
        const note = (channel) => {
          const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
          const principal = loadInfo.triggeringPrincipal;
          if (!principal.isSystemPrincipal) window.requestLog.push({ url: URI.spec, initiator: principal.origin });
        };
        Services.obs.addObserver(note, 'http-on-modify-request');
      })()`,
    );
  }

  /** What the browser asks on its own account has the system as its principal, and is left out. */
  async requests(): Promise<LoggedRequest[]> {
    return this.#watching ? this.bidi.evaluate(this.#watching, 'window.requestLog') : [];
  }

  /** A picture of the whole window, sidebar and toolbar included, as base64 of a PNG. Works headless too. */
  screenshot = (): Promise<string> =>
    this.run(
      call(async () => {
        const area = new DOMRect(0, 0, innerWidth, innerHeight);
        const { currentWindowGlobal } = (window as unknown as PrivilegedWindow).browsingContext;
        const bitmap = await currentWindowGlobal.drawSnapshot(area, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      }, []),
    );
}

interface PrivilegedWindow {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap> };
  };
}
