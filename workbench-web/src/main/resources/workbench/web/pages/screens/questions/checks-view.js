import {WbElement, html, nothing} from '../../core/element.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {t} from '../../core/words.js';
import {step} from './question-view.js';
import '../../parts/wb-download.js';

const GRAVITIES = ['fault', 'doubt', 'note'];

/** What to mend before the analysis is written up. */
class ChecksView extends WbElement {
  constructor() {
    super();
    this.findings = new Loaded(this, (signal) => get('lint', {all: true}, {signal}), {on: ['coding', 'influence', 'excerpt', 'event', 'network', 'code', 'source', 'participant', 'undo']});
    this.checks = new Loaded(this, (signal) => get('lint', {checks: true}, {signal}));
  }

  render() {
    return html`<div class="screen-body check-list">${this.findings.render((findings) => html`
      <p class="checks-sum">${GRAVITIES.map((gravity) => html`<span class="badge" data-kind=${{fault: 'fault', doubt: 'warn'}[gravity] ?? nothing}>${t(`questions.gravity.${gravity}`, {n: findings.filter((one) => one.gravity === gravity).length})}</span> `)}
        <wb-download path="lint" .params=${{all: true}} .formats=${['xlsx', 'csv', 'json']}></wb-download></p>
      ${this.checks.render((checks) => checks.map(({check, about}) => this.#check(check, about, findings.filter((one) => one.check === check))))}`)}</div>`;
  }

  #check(check, about, findings) {
    return html`<details class="check-group" ?open=${findings.some(({gravity}) => gravity === 'fault')}><summary>${findings.length ? html`<span class="check-n">${findings.length}</span>` : html`<span class="check-n" data-well>✓</span>`} ${about}</summary>
      ${findings.length ? html`<ul>${findings.map(({gravity, what, command}) => html`<li><span class="badge" data-kind=${{fault: 'fault', doubt: 'warn'}[gravity] ?? nothing}>${t(`questions.gravities.${gravity}`)}</span> ${what} ${command ? step(command) : nothing}</li>`)}</ul>` : html`<p class="hint">${t('questions.checkWell')}</p>`}</details>`;
  }
}

customElements.define('wb-checks-view', ChecksView);
