import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What is in an archive of files: the names of those that may be unpacked, and a way to unpack some. */
export interface Zip {
  names: string[];
  /** Files that are too large, or damaged, are not among what it gives. */
  unpack(names: ReadonlySet<string>): Map<string, Uint8Array>;
}

/** More is a trap: what unpacks to so much was never written by one of the programs. */
const FILE_MAX = 200_000_000;
const FILES_MAX = 100_000;

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Null when the archive is damaged. */
export function openZip(bytes: Uint8Array): Zip | null {
  const names: string[] = [];
  const list = ({ name, originalSize }: UnzipFileInfo) => {
    if (originalSize > 0 && originalSize <= FILE_MAX && names.length < FILES_MAX) names.push(name);
    return false;
  };
  try {
    unzipSync(bytes, { filter: list });
  } catch {
    return null;
  }
  return {
    names,
    unpack(wanted) {
      try {
        const files = unzipSync(bytes, {
          filter: ({ name, originalSize }) => originalSize <= FILE_MAX && wanted.has(name),
        });
        return new Map(Object.entries(files));
      } catch {
        return new Map();
      }
    },
  };
}
