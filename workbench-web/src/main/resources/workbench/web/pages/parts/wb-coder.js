import {WbElement, html} from '../core/element.js';
import {FollowsStudy, study} from '../core/study.js';
import {chooseCoder} from '../core/coder.js';
import {say} from '../core/announce.js';
import {ask} from './wb-dialog.js';
import {t} from '../core/words.js';
import './wb-menu.js';

/** Who codes on this page: chosen from those known, or a new name. */
class CoderChooser extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
  }

  render() {
    const items = study.coders.map((name) => ({words: name, checked: name === study.coder, run: () => this.#choose(name)}));
    return html`<wb-menu words=${study.coder} title=${t('shell.coderTitle')}
      .items=${[...items, {separator: true}, {words: t('shell.coderNew'), run: () => this.#new()}]}></wb-menu>`;
  }

  #choose(name) {
    chooseCoder(name);
    study.changed();
    say(t('shell.coderNow', {name}));
  }

  async #new() {
    const name = await ask({
      title: t('shell.coderNewTitle'), text: t('shell.coderNewText'), label: t('shell.coderName'), confirm: t('shell.coderChoose'),
    });
    if (name?.trim()) {
      this.#choose(name.trim());
    }
  }
}

customElements.define('wb-coder', CoderChooser);
