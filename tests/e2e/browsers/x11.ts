import { execFileSync, spawn } from 'node:child_process';
import { pause, until } from './until';

/** A screen of its own for a headed Chromium: keyboard shortcuts and context menus have no headless way. */
export interface Screen {
  click(x: number, y: number): void;
  /** In whatever has the focus: "alt+r", "Tab", "Return". */
  press(...keys: string[]): Promise<void>;
  /** Right click, then the extension's item. */
  contextMenu(x: number, y: number): Promise<void>;
  close(): void;
}

/** To be called before the browser starts, which inherits DISPLAY. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const before = process.env.DISPLAY;
  process.env.DISPLAY = display;
  const manager = spawn('openbox', { stdio: 'ignore' }); // without a window manager Chromium never gets the focus
  await pause(500);

  const xdotool = (...args: (string | number)[]) => execFileSync('xdotool', args.map(String), { encoding: 'utf8' });
  /** Windows on the screen; an open menu is one. */
  const windows = () => xdotool('search', '--onlyvisible', '--maxdepth', 1, '--name', '.*').trim().split('\n').length;

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      xdotool('key', '--clearmodifiers', key);
      await pause(150);
    }
  }

  return {
    press,
    click: (x, y) => void xdotool('mousemove', x, y, 'click', 1),
    async contextMenu(x, y) {
      const closed = windows();
      // A page that has just loaded drops clicks until its first paint.
      await until(async () => {
        xdotool('mousemove', x, y, 'click', 3);
        await pause(400);
        return windows() > closed;
      }, 'the context menu');
      await press('Up', 'Up', 'Up', 'Return'); // an extension's item stands above "View page source" and "Inspect"
    },
    close() {
      manager.kill();
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}
