/** Files as people bring them: dropped (folders with all that is in them) or chosen. */

/**
 * The files of a drop.
 *
 * @param {DataTransfer} transfer
 * @returns {Promise<Array<{file: File, path: string}>>} `path` with the folders below what was dropped; hidden files are left out
 */
export async function droppedFiles(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) {
    return chosenFiles(transfer.files);
  }
  return (await Promise.all(entries.map((entry) => filesOf(entry, '')))).flat();
}

/** The files of a file dialog. */
export function chosenFiles(files) {
  return [...files].map((file) => ({file, path: file.webkitRelativePath || file.name}));
}

async function filesOf(entry, above) {
  if (entry.name.startsWith('.')) {
    return [];
  }
  const path = above + entry.name;
  if (entry.isFile) {
    return [{file: await new Promise((resolve, reject) => entry.file(resolve, reject)), path}];
  }
  const reader = entry.createReader();
  const inside = [];
  for (let some = await read(reader); some.length > 0; some = await read(reader)) {
    inside.push(...some);
  }
  return (await Promise.all(inside.map((one) => filesOf(one, `${path}/`)))).flat();
}

/** A reader gives a hundred entries at a time. */
function read(reader) {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
