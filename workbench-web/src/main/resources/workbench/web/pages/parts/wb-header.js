import {WbElement, html, nothing} from '../core/element.js';
import {FollowsStudy, study} from '../core/study.js';
import {router} from '../core/router.js';
import {SCREENS} from '../core/screens.js';
import {undoing} from '../core/undoing.js';
import {keys} from '../core/keys.js';
import {THEMES, chooseTheme, theme} from '../core/theme.js';
import {t} from '../core/words.js';
import './wb-menu.js';
import './wb-save-state.js';
import './wb-coder.js';

/** The line at the top: study, navigation, undo and redo, whether all is saved, who codes. */
class Header extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
    this.#follow(router);
    this.#follow(undoing);
    this.watch(() => keys.add({
      title: t('keys.everywhere'),
      host: document.documentElement,
      keys: [
        {press: 'Mod+z', does: t('shell.undo'), run: () => void undoing.undoNow()},
        {press: ['Mod+Shift+z', 'Mod+y'], does: t('shell.redo'), run: () => void undoing.redoNow()},
        {press: '?', does: t('shell.keys'), run: () => void this.#showKeys()},
      ],
    }));
    undoing.begin();
  }

  #follow(target) {
    this.watch(() => {
      const changed = () => this.requestUpdate();
      target.addEventListener('change', changed);
      return () => target.removeEventListener('change', changed);
    });
  }

  render() {
    return html`
      <header class="shell-header">
        <a class="shell-title" href="/sources" title=${study.server.study.folder}>${study.title}</a>
        <nav class="shell-nav" aria-label=${t('shell.navigation')}>${groups().map((group) => this.#group(group))}</nav>
        <wb-menu class="shell-nav-all" words=${t('shell.menu')} .items=${this.#allItems()}></wb-menu>
        <div class="shell-tools">
          ${study.readOnly ? nothing : this.#undoButtons()}
          ${study.readOnly ? nothing : html`<wb-save-state></wb-save-state>`}
          <wb-coder></wb-coder>
          <wb-menu class="quiet" icon="theme" words=${t('shell.theme')} .items=${this.#themes()}></wb-menu>
          <button class="icon-button" aria-label=${t('shell.keys')} title=${`${t('shell.keys')} (?)`} @click=${this.#showKeys}>?</button>
        </div>
      </header>`;
  }

  #group(screens) {
    if (screens.length === 1) {
      const [{name}] = screens;
      return html`<a href=${`/${name}`} aria-current=${name === router.screen ? 'page' : nothing}>${t(`nav.${name}`)}</a>`;
    }
    return html`<wb-menu class="nav-menu" words=${t(`nav.${screens[0].group}Group`)}
      ?here=${screens.some(({name}) => name === router.screen)} .items=${screens.map(link)}></wb-menu>`;
  }

  #allItems() {
    return SCREENS.map(link);
  }

  #undoButtons() {
    const button = (change, words, sign, run) => {
      const label = change ? t(`shell.${words}What`, {what: change.words}) : t(`shell.${words}Nothing`);
      return html`<button class="icon-button" aria-label=${label} title=${label} aria-disabled=${change ? 'false' : 'true'}
        @click=${run}>${sign}</button>`;
    };
    return html`<div class="shell-undo" role="group" aria-label=${t('shell.undoGroup')}>
      ${button(undoing.undo, 'undo', '↶', () => undoing.undoNow())}
      ${button(undoing.redo, 'redo', '↷', () => undoing.redoNow())}
    </div>`;
  }

  #themes() {
    return THEMES.map((name) => ({
      words: t(`shell.themes.${name}`),
      checked: theme() === name,
      run: () => {
        chooseTheme(name);
        this.requestUpdate();
      },
    }));
  }

  #showKeys() {
    document.querySelector('wb-keys').show();
  }
}

/** The screens, those of one group together. */
function groups() {
  return [...Map.groupBy(SCREENS.filter(({hidden}) => !hidden), ({name, group}) => group ?? name).values()];
}

function link({name}) {
  return {words: t(`nav.${name}`), href: `/${name}`, checked: name === router.screen};
}

customElements.define('wb-header', Header);
