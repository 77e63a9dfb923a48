import {WbElement, html, nothing} from '../core/element.js';
import {connection} from '../core/connection.js';
import {saving} from '../core/saving.js';
import {FollowsStudy, study} from '../core/study.js';
import {t} from '../core/words.js';

const PATIENCE_MILLIS = 700;

/** A line across the page while the server is lost or wants its token, or the study may only be read. */
class Banner extends WbElement {
  #timer = null;

  constructor() {
    super();
    this.shown = 'there';
    new FollowsStudy(this);
    this.#follow(connection);
    this.#follow(saving);
  }

  #follow(target) {
    this.watch(() => {
      const changed = () => this.#soon();
      target.addEventListener('change', changed);
      return () => target.removeEventListener('change', changed);
    });
  }

  /** A hiccup of less than a second is not worth a word. */
  #soon() {
    clearTimeout(this.#timer);
    const show = () => {
      this.shown = connection.state;
      this.requestUpdate();
    };
    if (connection.state === 'there') {
      show();
    } else {
      this.#timer = setTimeout(show, PATIENCE_MILLIS);
    }
  }

  render() {
    return html`<div role="alert">${this.#line()}</div>`;
  }

  #line() {
    if (this.shown !== 'there') {
      const kept = saving.waiting ? t('shell.kept', {n: saving.waiting}) : t('shell.keptNothing');
      return html`<p class="banner" data-kind="fault"><strong>${t(`shell.${this.shown}`)}</strong> ${t(`shell.${this.shown}Remedy`)} ${kept}</p>`;
    }
    return study.server?.readOnly ? html`<p class="banner" data-kind="hint">${t('shell.readOnly')}</p>` : nothing;
  }
}

customElements.define('wb-banner', Banner);
