/** Light or dark: as the system says, or as the person chose. */
import {keepSetting, setting} from './settings.js';

export const THEMES = ['auto', 'light', 'dark'];

export const theme = () => setting('theme', 'auto');

export function chooseTheme(name) {
  keepSetting('theme', name);
  applyTheme();
}

export function applyTheme() {
  document.documentElement.dataset.theme = theme();
}
