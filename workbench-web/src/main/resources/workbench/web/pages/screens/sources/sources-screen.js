import {WbElement, html} from '../../core/element.js';
import {FollowsStudy} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router, deskHref} from '../../core/router.js';
import {t} from '../../core/words.js';
import {sourceColumns} from './source-columns.js';
import '../../parts/wb-table.js';

/** All sources of the study. */
class SourcesScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
    this.sources = new Loaded(this, (signal) => get('sources', {}, {signal}), {on: ['source', 'coding', 'excerpt']});
  }

  render() {
    return html`
      <div class="screen-head"><h1>${t('sources.title')}</h1></div>
      <div class="screen-body">${this.sources.render((rows) => html`
        <wb-table label=${t('sources.title')} .columns=${sourceColumns()} .rows=${rows}
          @wb-open=${({detail}) => router.go(deskHref(detail.label))}></wb-table>`)}</div>`;
  }
}

customElements.define('wb-sources-screen', SourcesScreen);
