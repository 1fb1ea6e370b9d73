import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { newProfile, removeProfile } from './profile';

const SIZE = '150m';
const BLOCK = Buffer.alloc(4_096, 1);

/** A folder on a disk of its own that can be filled to its last block. */
export class SmallDisk {
  readonly folder = newProfile();

  /** Null where this computer does not allow it: only Linux's root may mount. */
  static mount(): SmallDisk | null {
    const disk = new SmallDisk();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk.folder], { stdio: 'ignore' });
      return disk;
    } catch {
      removeProfile(disk.folder);
      return null;
    }
  }

  fill(): void {
    const file = openSync(this.#ballast, 'w');
    try {
      for (;;) writeSync(file, BLOCK);
    } catch {
      closeSync(file); // full
    }
  }

  free(): void {
    rmSync(this.#ballast);
  }

  remove(): void {
    execFileSync('umount', [this.folder]);
    removeProfile(this.folder);
  }

  get #ballast(): string {
    return path.join(this.folder, 'ballast');
  }
}
