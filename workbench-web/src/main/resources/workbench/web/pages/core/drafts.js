/**
 * What was typed and not yet saved outlives a reload and a lost server: kept in this browser, by study and by what it
 * belongs to, until it is saved or thrown away.
 */
const PREFIX = 'workbench.draft.';
let studyKey = '';

/** Says of which study the drafts are. */
export function draftsOf(folder) {
  studyKey = folder;
}

/**
 * A draft.
 *
 * @param {string} name what it belongs to: `memo/01a2…`, `source/01a2…/details`
 */
export function draft(name) {
  const key = `${PREFIX}${studyKey}|${name}`;
  return {
    /** What was typed, or null. */
    read() {
      const kept = localStorage.getItem(key);
      return kept === null ? null : JSON.parse(kept);
    },
    keep(value) {
      localStorage.setItem(key, JSON.stringify(value));
    },
    drop() {
      localStorage.removeItem(key);
    },
  };
}
