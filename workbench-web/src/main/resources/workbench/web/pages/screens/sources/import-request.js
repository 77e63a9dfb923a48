/** An import, as the command takes it: files, what holds for all of them, perhaps a manifest. */
import {upload} from '../../core/api.js';

/** What holds for all files of an import unless the manifest says otherwise. */
export const NOTHING_SAID = {kind: '', date: '', networks: [], events: [], case: null, consent: ''};

/**
 * Reads the files, and takes them in unless `dryRun`.
 *
 * @param {{files: Array<{file: File, path: string}>, manifest: ?{file: File, path: string}, details: typeof NOTHING_SAID}} what
 * @param {{dryRun: boolean, onSent: (share: number) => void, signal: AbortSignal}} how
 * @returns {Promise<{imported: object[], unchanged: object[], refused: object[]}>} with file names as they were sent
 */
export async function runImport({files, manifest, details}, {dryRun, onSent, signal}) {
  const form = new FormData();
  const add = (name, values) => [values].flat().filter(Boolean).forEach((value) => form.append(name, value));
  add('kind', details.kind);
  add('date', details.date.trim());
  add('network', details.networks);
  add('event', details.events);
  add('case', details.case);
  add('consent', details.consent);
  add('dry-run', dryRun ? 'true' : '');
  if (manifest) {
    form.append('manifest', manifest.file, manifest.path);
  }
  files.forEach(({file, path}) => form.append('path', file, path));
  try {
    return (await upload('import', form, onSent, {preview: dryRun, signal})).data;
  } catch (fault) {
    if (fault.answer?.refused) {
      return {imported: [], unchanged: [], ...fault.answer};
    }
    throw fault;
  }
}

/** Whether a CSV file is a manifest: its first line names a column `file`. */
export async function isManifest({file}) {
  if (!/\.csv$/i.test(file.name)) {
    return false;
  }
  const first = (await file.slice(0, 4096).text()).split(/\r?\n/)[0];
  return first.split(/[,;\t]/).some((cell) => cell.replace(/^\uFEFF|["\s]/g, '').toLowerCase() === 'file');
}

/** The outcome of each file, refused ones first: those are what people must see. */
export function outcomes({imported, unchanged, refused}) {
  return [
    ...refused.map((one) => ({...one, outcome: 'refused'})),
    ...imported.map((one) => ({...one, outcome: 'imported'})),
    ...unchanged.map((one) => ({...one, outcome: 'unchanged'})),
  ];
}

/** A path's last part: servers and people see folders differently. */
export const nameOf = (path) => path.split(/[/\\]/).at(-1);
