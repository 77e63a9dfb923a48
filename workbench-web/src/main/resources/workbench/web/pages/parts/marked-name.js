import {html} from '../core/element.js';

/** The name with what fits the filter marked. */
export function marked({name, marks}) {
  if (!marks?.length) {
    return name;
  }
  const parts = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(name.slice(at, start), html`<b>${name.slice(start, end)}</b>`);
    at = end;
  }
  return [...parts, name.slice(at)];
}
