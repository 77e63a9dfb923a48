/**
 * What undo and redo on the desk are about: one's own changes, of this sitting, as the journal has them. The journal is
 * the only list of changes: other screens, other tabs and the command line write to it too.
 */

/** The change that undo takes back. @returns its journal entry, or undefined */
export function toTakeBack(journal, coder, since) {
  return own(journal, coder, since).find((entry) => entry.undoes === null && entry.undoneBy === null);
}

/** The undo that redo takes back: the last one, unless something was changed since. */
export function toPutBack(journal, coder, since) {
  const bySeq = new Map(journal.map((entry) => [entry.seq, entry]));
  for (const entry of own(journal, coder, since)) {
    if (entry.undoneBy === null && entry.undoes === null) {
      return undefined;
    }
    if (entry.undoneBy === null && tookBack(entry, bySeq)) {
      return entry;
    }
  }
  return undefined;
}

/** Whether an entry is an undo, and not the undo of an undo. */
function tookBack(entry, bySeq) {
  let steps = 0;
  for (let at = entry; at && at.undoes !== null; at = bySeq.get(at.undoes)) {
    steps++;
  }
  return steps % 2 === 1;
}

function own(journal, coder, since) {
  return journal.filter((entry) => entry.who === coder && entry.seq > since).reverse();
}

const SITTING = 'workbench.desk.sitting';

/** From when on the desk takes changes back: what was done before this tab came to the desk belongs to the journal. */
export class Sitting {
  since = Number(sessionStorage.getItem(SITTING) ?? Number.NaN);

  /** @param {number} seq the journal's last change; remembered by the tab, also over a reload */
  begin(seq) {
    if (Number.isNaN(this.since)) {
      this.since = seq;
      sessionStorage.setItem(SITTING, String(seq));
    }
  }
}
