/** The shell: header, the screen that the address names, and what is said below it. */
import {WbElement, html, nothing} from './element.js';
import {study} from './study.js';
import {live} from './live.js';
import {router} from './router.js';
import {keys} from './keys.js';
import {screenNamed} from './screens.js';
import {applyTheme} from './theme.js';
import {t} from './words.js';
import '../parts/wb-header.js';
import '../parts/wb-banner.js';
import '../parts/wb-toasts.js';
import '../parts/wb-state.js';
import '../parts/wb-keys.js';

const FIRST_SCREEN = '/sources';
const MOST_USED = 'desk';

class App extends WbElement {
  static properties = {ready: {state: true}, fault: {state: true}, failed: {state: true}};
  /** The names of the screens of which modules and style are here. */
  #whole = new Set();

  constructor() {
    super();
    this.ready = false;
    this.fault = null;
    this.failed = null;
    this.watch(() => {
      const moved = () => this.#moved();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  connectedCallback() {
    super.connectedCallback();
    applyTheme();
    this.#begin();
  }

  async #begin() {
    this.fault = null;
    loadAhead(location.pathname.split('/')[1]);
    try {
      live.begin();
      await study.begin();
      keys.begin();
      router.begin();
      this.ready = true;
      requestIdleCallback(() => loadAhead(MOST_USED));
    } catch (fault) {
      this.fault = fault;
    }
  }

  async #moved() {
    if (router.screen === '') {
      router.go(FIRST_SCREEN);
      return;
    }
    const screen = screenNamed(router.screen);
    this.failed = null;
    this.requestUpdate();
    document.title = [screen && t(`nav.${screen.name}`), study.title].filter(Boolean).join(' · ');
    if (screen && !this.#whole.has(screen.name)) {
      try {
        await Promise.all([loadStyle(screen.style ?? screen.name), screen.load()]);
        this.#whole.add(screen.name);
      } catch (fault) {
        this.failed = fault;
      }
      this.requestUpdate();
    }
  }

  render() {
    return html`
      <a class="skip-link" href="#main" @click=${this.#skip}>${t('shell.skip')}</a>
      ${this.ready ? html`<wb-header></wb-header>` : nothing}
      <wb-banner></wb-banner>
      <main id="main" tabindex="-1">${this.#content()}</main>
      <wb-toasts></wb-toasts>
      ${this.ready ? html`<wb-keys></wb-keys>` : nothing}`;
  }

  #content() {
    if (this.fault) {
      return html`<wb-state .fault=${this.fault} @wb-again=${() => location.reload()}></wb-state>`;
    }
    if (!this.ready) {
      return html`<wb-state loading></wb-state>`;
    }
    const screen = screenNamed(router.screen);
    if (!screen) {
      return html`<wb-state heading=${t('shell.noSuchPage')} text=${t('shell.noSuchPageRemedy', {path: location.pathname})}></wb-state>`;
    }
    if (this.failed) {
      return html`<wb-state .fault=${this.failed} @wb-again=${() => location.reload()}></wb-state>`;
    }
    return this.#whole.has(screen.name) ? this.#screen(screen) : html`<wb-state loading></wb-state>`;
  }

  /** One element a screen, made anew when one comes from another screen. It is told where it is by `router`. */
  #screen(screen) {
    if (this.shown?.localName !== screen.element) {
      this.shown = document.createElement(screen.element);
    } else {
      this.shown.requestUpdate();
    }
    return this.shown;
  }

  #skip(event) {
    event.preventDefault();
    document.getElementById('main').focus();
  }
}

/** Fetches a screen's modules before they are needed; what fails is told when they are. */
function loadAhead(name) {
  screenNamed(name)?.load().catch(() => undefined);
}

/** A screen's stylesheet, before it is first shown. */
function loadStyle(name) {
  const address = `/app/style/${name}.css`;
  if (document.querySelector(`link[href="${address}"]`)) {
    return null;
  }
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: address});
    link.onload = resolve;
    link.onerror = () => reject(new Error(t('shell.styleMissing', {name})));
    document.head.append(link);
  });
}

customElements.define('wb-app', App);
