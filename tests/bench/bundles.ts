import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Bundle {
  bundle: string;
  kB: number;
  gzipped: number;
}

/** Sizes of what the build for Chromium gave, in thousands of bytes. */
export function bundles(folder = '.output/chrome-mv3'): Bundle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|mjs|css|wasm)$/.test(file))
    .map((bundle) => {
      const bytes = readFileSync(path.join(folder, bundle));
      return { bundle, kB: thousands(bytes.length), gzipped: thousands(gzipSync(bytes).length) };
    });
}

const thousands = (bytes: number) => Math.round(bytes / 100) / 10;
