import {WbElement, html} from '../../core/element.js';
import {FollowsStudy} from '../../core/study.js';
import {chosenView, screenTabs, views} from '../../parts/screen-tabs.js';
import {t} from '../../core/words.js';
import './question-view.js';
import './checks-view.js';
import './reach-view.js';

const VIEWS = ['ask', 'checks', 'coverage'];

/** What researchers ask of a study, what to mend before writing it up, and how far the coding reaches. */
class QuestionsScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
  }

  render() {
    return html`${screenTabs('results')}<div class="screen-head"><h1>${t('questions.title')}</h1><div class="toolbar">${views(VIEWS, (name) => t(`questions.views.${name}`))}</div></div>${this.#view()}`;
  }

  #view() {
    switch (chosenView(VIEWS)) {
      case 'checks':
        return html`<wb-checks-view></wb-checks-view>`;
      case 'coverage':
        return html`<wb-reach-view></wb-reach-view>`;
      default:
        return html`<wb-question-view></wb-question-view>`;
    }
  }
}

customElements.define('wb-questions-screen', QuestionsScreen);
