// Small helpers of the runners. Plain Node without packages: they run before anything is installed.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const windows = process.platform === 'win32';

/** Something that the person at the keyboard can put right: shown as a sentence, without a stack. */
export class Problem extends Error {}

/** The full path of a program on the PATH, or null. */
export function which(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return (
    folders
      .flatMap((folder) => (windows ? [`${name}.exe`, `${name}.cmd`] : [name]).map((file) => path.join(folder, file)))
      .find(isProgram) ?? null
  );
}

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a command in the project's folder with its output streaming through; the answer is its exit code. */
export function run(command, args = [], options = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are scripts, which only a shell can start.
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
      ...options,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs `main` and turns a Problem into its sentence and exit code 1. */
export async function cli(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
