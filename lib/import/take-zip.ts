import { decode } from './decode';
import { objectsOf, parseJson } from './fields';
import type { ByteSpan, ImportJob, Piece } from './import-job';
import { OMNIVORE_LIST, omnivoreContent, omnivoreItem } from './omnivore';
import { isZip, openZip, type Zip } from './zip';

/** In bytes; a larger one is not held in memory. */
const ZIP_MAX = 500_000_000;
const READABLE = /\.(?:csv|json|jsonl|html?)$/i;
/** Texts unpacked at a time. */
const UNPACKED = 20;

/** Takes an archive of files: Omnivore's, Pocket's with its tables in it, or any with files that can be read. */
export async function takeZip(job: ImportJob, { blob, changed, file }: Piece): Promise<void> {
  if (blob.size > ZIP_MAX) return job.intake.refuse({ file }, 'too-large');
  const zip = openZip(new Uint8Array(await blob.arrayBuffer()));
  if (!zip) return job.intake.refuse({ file }, 'damaged');
  const lists = zip.names.filter((name) => OMNIVORE_LIST.test(name));
  if (lists.length > 0) return takeOmnivore(job, zip, lists);
  const readable = zip.names.filter((name) => READABLE.test(name));
  if (readable.length === 0) return job.intake.refuse({ file }, 'unknown-format');
  const whole = job.span;
  for (const [place, name] of readable.entries()) {
    if (job.options.signal.aborted) return;
    job.span = partOf(whole, place, readable.length);
    const bytes = zip.unpack(new Set([name])).get(name);
    if (!bytes || isZip(bytes)) job.intake.refuse({ file: name }, 'damaged');
    else await job.take({ blob: new Blob([new Uint8Array(bytes)]), changed, file: name });
    job.report(1);
  }
}

const partOf = ({ from, bytes }: ByteSpan, place: number, parts: number): ByteSpan => ({
  from: from + (bytes * place) / parts,
  bytes: bytes / parts,
});

async function takeOmnivore(job: ImportJob, zip: Zip, lists: string[]): Promise<void> {
  const whole = job.span;
  for (const [number, [file, bytes]] of [...zip.unpack(new Set(lists))].entries()) {
    job.span = partOf(whole, number, lists.length);
    const entries = objectsOf(parseJson(decode(bytes))) ?? [];
    if (entries.length === 0) job.intake.refuse({ file }, 'damaged');
    for (let start = 0; start < entries.length; start += UNPACKED) {
      const some = entries.slice(start, start + UNPACKED);
      const texts = zip.unpack(new Set(some.map(omnivoreContent)));
      for (const [place, entry] of some.entries()) {
        if (job.options.signal.aborted) return;
        const text = texts.get(omnivoreContent(entry));
        const item = { ...omnivoreItem(entry), html: text && decode(text) };
        await job.takeItem(item, 'omnivore', { file, entry: start + place + 1 });
      }
      job.report((start + some.length) / entries.length);
    }
  }
}
