/**
 * What the pages say beside what they show: `toast` shows a line for a while (and says it to a screen reader), `say` only
 * says it: `say(t('desk.coded', …))`. The shell holds the live region and the toasts.
 */
const heard = new EventTarget();

/** Says a line to a screen reader, politely. */
export function say(line) {
  heard.dispatchEvent(new CustomEvent('say', {detail: line}));
}

/**
 * Shows a line at the foot of the page.
 *
 * @param {string} line
 * @param {{kind?: 'done'|'hint'|'fault', action?: {words: string, run: () => void}}} [how] faults stay until closed
 */
export function toast(line, {kind = 'done', action = null} = {}) {
  heard.dispatchEvent(new CustomEvent('toast', {detail: {line, kind, action}}));
}

/** Shows what went wrong, and what to do. Something given up (AbortError) is no fault. */
export function tellFault(fault) {
  if (fault.name === 'AbortError') {
    return;
  }
  console.warn(fault);
  toast([fault.message, fault.remedy].filter(Boolean).join(' '), {kind: 'fault'});
}

/** For the shell: hears what is said and shown. */
export const announcements = heard;
