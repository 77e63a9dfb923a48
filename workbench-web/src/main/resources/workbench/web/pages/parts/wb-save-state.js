import {WbElement, html} from '../core/element.js';
import {saving} from '../core/saving.js';
import {formatTime} from '../core/format.js';
import {t} from '../core/words.js';

/** Whether all is saved: always in sight. */
class SaveState extends WbElement {
  constructor() {
    super();
    this.watch(() => {
      const changed = () => this.requestUpdate();
      saving.addEventListener('change', changed);
      return () => saving.removeEventListener('change', changed);
    });
  }

  render() {
    const [kind, words] = state();
    return html`<span class="save-state" data-state=${kind} role="status">${words}</span>`;
  }
}

function state() {
  if (saving.stuck) {
    return ['lost', t('shell.notSaved', {n: saving.waiting})];
  }
  if (saving.waiting > 0) {
    return ['saving', t('shell.saving')];
  }
  return saving.savedAt ? ['saved', t('shell.savedAt', {time: formatTime(saving.savedAt)})] : ['saved', t('shell.saved')];
}

customElements.define('wb-save-state', SaveState);
