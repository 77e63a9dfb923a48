/**
 * Coding by drag and drop: a code onto words of the text, or selected words onto a code. What is dragged tells by its type
 * what it is; words dragged from the text are those that the desk has selected.
 */

/** What a dragged code says it is. */
export const CODE_TYPE = 'application/x-workbench-code';

/** Whether what is dragged is the selection of the text: words, and not a code. */
export function acceptsWords(event, desk) {
  const types = event.dataTransfer.types;
  return desk.selection !== null && types.includes('text/plain') && !types.includes(CODE_TYPE);
}

/**
 * Lets codes be dropped onto the text: onto the selection if there is one, else onto the innermost excerpt at that place.
 *
 * @param {HTMLElement} pane
 * @param {(event: DragEvent) => number | null} offsetAt the code point under the pointer
 * @param {(path: string, excerptId: string | null) => void} apply null: the selection is meant
 * @returns {() => void} stops it
 */
export function takesCodes(pane, desk, offsetAt, apply) {
  const over = (event) => {
    if (event.dataTransfer.types.includes(CODE_TYPE)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    }
  };
  const drop = (event) => {
    const path = event.dataTransfer.getData(CODE_TYPE);
    if (path) {
      event.preventDefault();
      apply(path, desk.selection ? null : innermost(desk, offsetAt(event))?.id ?? undefined);
    }
  };
  pane.addEventListener('dragover', over);
  pane.addEventListener('drop', drop);
  return () => {
    pane.removeEventListener('dragover', over);
    pane.removeEventListener('drop', drop);
  };
}

function innermost(desk, offset) {
  return offset === null
    ? undefined
    : desk.excerpts.within(offset, offset + 1).filter((one) => desk.isShown(one)).sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}
