/** Who codes on this page: chosen in the header, kept for this browser and study; empty for the study's own coder. */
import {keepSetting, setting} from './settings.js';

let study = '';
let name = '';

/** Says of which study; reads who was chosen for it. */
export function coderOf(folder) {
  study = folder;
  name = setting(`coder|${study}`, '');
}

export const coderName = () => name;

export function chooseCoder(chosen) {
  name = chosen;
  keepSetting(`coder|${study}`, chosen);
}
