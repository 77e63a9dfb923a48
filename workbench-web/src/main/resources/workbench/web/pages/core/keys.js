/**
 * The keys of the pages, all in one place, so that `?` shows just those that work here.
 *
 *     this.watch(() => keys.add({title: t('desk.keys.title'), host: this.pane, keys: [
 *       {press: 'j', does: t('desk.keys.next'), run: () => this.next()},
 *       {press: 'Mod+Enter', does: t('desk.keys.memo'), run: …, typing: true}]}));
 *
 * A key without Mod or Alt works only while the focus is within `host` (or a list named as `within`), never while somebody
 * types, and not at all if the person switched single keys off (a screen reader or speech input may need them).
 * `Mod` is Ctrl, on a Mac ⌘. `run` may give false: then the key is left to the browser.
 */
import {keepSetting, setting} from './settings.js';

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const TEXT_INPUTS = 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=range]), textarea, select, [contenteditable=true]';

class Keys {
  #sets = [];
  #single = setting('single-keys', true);

  begin() {
    document.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /**
   * Adds keys.
   *
   * @param {{title: string, host: Element|Document, keys: Array<{press: string|string[], does: string, run: (event) => any, typing?: boolean}>}} set
   * @returns {() => void} takes them away
   */
  add(set) {
    const kept = {...set, keys: set.keys.map((key) => ({...key, presses: [key.press].flat()}))};
    this.#sets.push(kept);
    return () => {
      this.#sets = this.#sets.filter((other) => other !== kept);
    };
  }

  /** The sets, those of the screen before those of everywhere. */
  get sets() {
    return [...this.#sets].reverse();
  }

  get single() {
    return this.#single;
  }

  set single(on) {
    this.#single = on;
    keepSetting('single-keys', on);
  }

  #pressed(event) {
    if (event.defaultPrevented || event.isComposing) {
      return;
    }
    const pressed = named(event);
    const types = event.target.matches?.(TEXT_INPUTS) ?? false;
    const inDialog = document.querySelector('dialog:modal');
    for (const set of [...this.#sets].reverse()) {
      if (!set.host.contains(event.target) || (inDialog && !inDialog.contains(set.host) && set.host !== inDialog)) {
        continue;
      }
      const key = set.keys.find(({presses}) => presses.includes(pressed));
      if (key && this.#allowed(key, pressed, types) && key.run(event) !== false) {
        event.preventDefault();
        return;
      }
    }
  }

  #allowed(key, pressed, types) {
    const single = !/^(Mod|Alt)\+/.test(pressed) && pressed.replace(/^Shift\+/, '').length === 1;
    return types ? Boolean(key.typing) : !single || this.#single;
  }
}

/** How a press is named: modifiers in the order Mod, Alt, Shift, then the key; Shift is not named where it makes the sign. */
export function named(event) {
  const mod = MAC ? event.metaKey : event.ctrlKey;
  const sign = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase();
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 && !sign ? event.key.toLowerCase() : event.key;
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && !sign && 'Shift', key].filter(Boolean).join('+');
}

const SHOWN = {
  Mod: MAC ? '⌘' : 'Ctrl', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', Delete: 'Del',
};

/** A press as its parts are written on the keys: `['Ctrl', 'Z']`. */
export function shownPress(press) {
  const parts = press === '+' || press.endsWith('++') ? [...press.slice(0, -1).split('+').filter(Boolean), '+'] : press.split('+');
  return parts.map((part) => SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

export const keys = new Keys();
