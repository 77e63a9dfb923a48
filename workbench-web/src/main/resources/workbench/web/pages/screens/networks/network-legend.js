import {html, nothing, svg} from '../../core/element.js';
import {t} from '../../core/words.js';
import {tieLooks} from './tie-looks.js';

const FORMS = {
  person: svg`<circle cx="8" cy="8" r="6.5" />`,
  group: svg`<path d="M1 8 4.5 2h7L15 8l-3.5 6h-7z" />`,
  organisation: svg`<path d="M2 2h12v12H2z" />`,
  thing: svg`<path d="M8 .8 15.2 8 8 15.2.8 8z" />`,
  network: svg`<rect x="1" y="3" width="14" height="10" rx="3" /><rect class="net-inner" x="3" y="5" width="10" height="6" rx="2" />`,
};

/**
 * What shapes and lines mean: of those that the plan has, or one event of it.
 *
 * @param {object} plan
 * @param {object} [frame]
 */
export function networkLegend(plan, frame = null) {
  const kinds = Object.keys(FORMS).filter((kind) => plan.nodes.some((node) => node.kind === kind));
  const types = [...tieLooks(plan)].filter(([type]) => !frame || frame.ties.some((tie) => tie.type === type));
  const presences = ['joined', 'left', 'absent'].filter((presence) => (frame ? [frame] : plan.events).some(({standings}) => standings.some((one) => one.presence === presence)));
  return html`<ul class="net-legend" aria-label=${t('networks.legend')}>
    ${kinds.map((kind) => html`<li><svg class="net-form" data-kind=${kind} viewBox="0 0 16 16" aria-hidden="true">${FORMS[kind]}</svg>${t(`networks.kinds.${kind}`)}</li>`)}
    ${presences.map((presence) => html`<li><span class="net-presence" data-presence=${presence} aria-hidden="true">${{joined: '+', left: '×'}[presence] ?? ''}</span>${t(`networks.presences.${presence}`)}</li>`)}
    ${types.map(([type, look]) => html`<li>${line(look)}${type}</li>`)}
    ${!frame || plan.events.indexOf(frame) > 0 ? html`<li><svg class="net-line" viewBox="0 0 34 10" aria-hidden="true"><line class="net-turned" x1="0" y1="5" x2="34" y2="5" /><line x1="0" y1="5" x2="34" y2="5" stroke-width="1.4" /></svg>${t('networks.turned')}</li>` : nothing}
  </ul>`;
}

function line({width, dash, double, colour}) {
  const kind = colour.replace('--tie-', '');
  return html`<svg class="net-line" data-tie=${kind} viewBox="0 0 34 10" aria-hidden="true">${double
    ? svg`<line x1="0" y1="3" x2="34" y2="3" stroke-width="1.5" /><line x1="0" y1="7" x2="34" y2="7" stroke-width="1.5" />`
    : svg`<line x1="0" y1="5" x2="34" y2="5" stroke-width=${width} stroke-dasharray=${dash ? dash.join(' ') : nothing} />`}</svg>`;
}
