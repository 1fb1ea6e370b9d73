import { type ImportResult, Intake } from '../archive/intake';
import { ImportJob, type ImportOptions } from './import-job';

/** Takes files of other programs, saved pages and Backstory's own exports into the archive. What each is, it tells itself. */
export async function importFiles(files: readonly File[], options: ImportOptions): Promise<ImportResult> {
  const intake = new Intake(options.importBatch);
  const job = new ImportJob(intake, options);
  let read = 0;
  for (const file of files) {
    if (options.signal.aborted) break;
    const name = files.length > 1 ? file.webkitRelativePath || file.name : undefined;
    job.span = { from: read, bytes: file.size };
    await job.take({ blob: file, changed: new Date(file.lastModified).toISOString(), file: name });
    read += file.size;
    job.report(1);
  }
  await intake.flush();
  return { ...intake.result, cancelled: options.signal.aborted };
}
