import {WbElement, html} from '../core/element.js';
import {keys, shownPress} from '../core/keys.js';
import {openDialog} from './wb-dialog.js';
import {t} from '../core/words.js';

/** Shows the keys that work on this screen. */
class KeysHelp extends WbElement {
  render() {
    return html``;
  }

  show() {
    return openDialog({title: t('keys.title'), wide: true, body: () => html`
      <div class="keys-sets">${keys.sets.map((set) => html`
        <section class="keys-set">
          <h3>${set.title}</h3>
          <dl>${set.keys.map((key) => html`
            <div><dt>${(key.shown ?? key.presses).map((press, at) => html`${at ? ' / ' : ''}${shownPress(press).map((part) => html`<kbd>${part}</kbd>`)}`)}</dt><dd>${key.does}</dd></div>`)}
          </dl>
        </section>`)}</div>
      <label class="check"><input type="checkbox" .checked=${keys.single}
        @change=${(event) => { keys.single = event.target.checked; }}> ${t('keys.single')}</label>
      <p class="hint">${t('keys.singleHint')}</p>`});
  }
}

customElements.define('wb-keys', KeysHelp);
