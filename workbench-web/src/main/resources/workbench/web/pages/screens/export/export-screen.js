import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy} from '../../core/study.js';
import {screenTabs} from '../../parts/screen-tabs.js';
import {questionChips} from '../../parts/question-chips.js';
import {filtersOf} from '../../core/question.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';
import {GROUPS} from './offers.js';
import './wb-offer.js';
import './verify-file.js';

/** What leaves the study, for whom; and what came back, held against it. */
class ExportScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
  }

  render() {
    const narrowed = Object.keys(filtersOf(router.params)).length > 0 || router.params.has('words');
    return html`${screenTabs('results')}<div class="screen-head"><h1>${t('export.title')}</h1></div>
      <div class="screen-body export-body">
        ${narrowed ? html`<p class="hint">${t('export.narrowed')}</p>${questionChips()}` : nothing}
        ${GROUPS.map(({name, offers}) => html`<section class="export-group"><h2>${t(`export.groups.${name}`)}</h2>
          <div class="offers">${offers.map((offer) => html`<wb-offer .offer=${offer}></wb-offer>`)}${name === 'team' ? html`<wb-verify-file></wb-verify-file>` : nothing}</div></section>`)}
      </div>`;
  }
}

customElements.define('wb-export-screen', ExportScreen);
