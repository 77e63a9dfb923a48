import {WbElement, html, nothing} from '../../core/element.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {FollowsStudy} from '../../core/study.js';
import {screenTabs} from '../../parts/screen-tabs.js';
import {questionChips} from '../../parts/question-chips.js';
import {questionOf} from '../../core/question.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';
import {GROUPS} from './offers.js';
import './wb-offer.js';
import './verify-file.js';
import '../../parts/wb-facet-list.js';

/** What leaves the study, for whom; and what came back, held against it. */
class ExportScreen extends WbElement {
  static properties = {narrowing: {state: true}};

  constructor() {
    super();
    this.narrowing = false;
    new FollowsStudy(this);
    this.found = new Loaded(this, (signal) => (this.narrowing ? get('find', {...questionOf(router.params), wide: true, limit: 1}, {signal}) : null), {on: ['coding', 'excerpt', 'source', 'undo', 'import']});
    this.watch(() => {
      const moved = () => router.screen === 'export' && this.found.again();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  render() {
    const narrowed = Object.keys(questionOf(router.params)).length > 0;
    return html`${screenTabs('results')}<div class="screen-head"><h1>${t('export.title')}</h1>
        <div class="toolbar"><button aria-expanded=${String(this.narrowing)} @click=${() => { this.narrowing = !this.narrowing; this.found.again(); }}>${t('question.narrow')}</button></div></div>
      <div class="screen-body export-body">
        ${this.narrowing ? html`<section class="export-facets" aria-label=${t('question.narrow')}>${this.found.render(({facets, total}) => html`<p class="hint" role="status">${t('find.found.excerpts', {n: total})}</p><div><wb-facet-list .facets=${facets}></wb-facet-list></div>`)}</section>` : nothing}
        ${narrowed ? html`<div><p class="hint">${t('export.narrowed')}</p>${questionChips()}</div>` : nothing}
        ${GROUPS.map(({name, offers}) => html`<section class="export-group"><h2>${t(`export.groups.${name}`)}</h2>
          <div class="offers">${offers.map((offer) => html`<wb-offer .offer=${offer}></wb-offer>`)}${name === 'team' ? html`<wb-verify-file></wb-verify-file>` : nothing}</div></section>`)}
      </div>`;
  }
}

customElements.define('wb-export-screen', ExportScreen);
