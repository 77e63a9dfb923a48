import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {router, href} from '../../core/router.js';
import {say, tellFault, toast} from '../../core/announce.js';
import {signOf} from '../../core/valence.js';
import {t} from '../../core/words.js';
import {chosenView, screenTabs, views} from '../../parts/screen-tabs.js';
import {recordForm} from '../../parts/record-form.js';
import {STANDING, nameOf} from './influence-rows.js';
import {EFFECTS} from './influence-panel.js';
import {signChanges} from './sign-changes.js';
import './influence-table.js';
import './influence-drafts.js';
import '../../parts/wb-download.js';

const VIEWS = ['table', 'drafts', 'changes', 'rejected'];

/** Influences: what codings propose and people judge, event by event, network by network. The study's Table 3. */
class InfluencesScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
    const on = ['influence', 'coding', 'excerpt', 'event', 'code'];
    this.all = new Loaded(this, (signal) => get('influences', {'by-network': true, status: 'all'}, {signal}), {on});
    this.folded = new Loaded(this, (signal) => get('influences', {}, {signal}), {on});
    this.changes = new Loaded(this, (signal) => (chosenView(VIEWS) === 'changes' ? get('influences', {changes: true}, {signal}) : null), {on});
    this.watch(() => {
      const moved = () => chosenView(VIEWS) === 'changes' && !this.changes.data && this.changes.again();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  get #unfolded() {
    return router.params.get('by') === 'network';
  }

  render() {
    return html`${screenTabs('process')}
      <div class="screen-head"><h1>${t('nav.influences')}</h1>${this.all.data ? this.#tools() : nothing}</div>
      <div class="screen-body">${this.all.render((all) => this.#content(all))}</div>`;
  }

  #tools() {
    const drafts = this.all.data.filter(({status}) => status === 'proposed').length;
    const rejected = this.all.data.filter(({status}) => status === 'rejected').length;
    const shown = VIEWS.filter((name) => name !== 'rejected' || rejected > 0);
    return html`<div class="toolbar">
      ${views(shown, (name) => t(`influences.views.${name}`, {n: name === 'rejected' ? rejected : drafts}))}
      ${chosenView(VIEWS) === 'table' ? html`<label class="check"><input type="checkbox" .checked=${this.#unfolded}
        @change=${(event) => router.set({by: event.target.checked ? 'network' : null})}>${t('influences.byNetwork')}</label>` : nothing}
      ${study.readOnly ? nothing : html`<button @click=${() => this.#propose()}>${t('influences.propose')}</button>
        <button @click=${() => this.#add({})}>${t('influences.add')}</button>`}
      <wb-download path="influences" .params=${this.#unfolded ? {'by-network': true} : {}} .formats=${['docx', 'xlsx', 'csv']}></wb-download></div>`;
  }

  #content(all) {
    const standing = all.filter(({status}) => STANDING.includes(status));
    const drafts = all.filter(({status}) => status === 'proposed');
    const named = router.params.get('influence');
    const chosen = all.find((one) => nameOf(one) === named || one.id === named);
    return html`<div class="beside" @wb-open=${({detail}) => this.#open(detail)} @wb-judge=${({detail}) => this.#judge(detail)}
        @wb-sign=${({detail}) => this.#sign(detail)} @wb-new=${({detail}) => this.#add(detail)}>
      <div>${this.#view(all, standing, drafts, chosen)}</div>
      ${chosen ? html`<wb-influence-panel class="panel-host" .influence=${chosen} .seq=${this.all.seq} .beside=${this.#beside(chosen, standing)}></wb-influence-panel>` : nothing}</div>`;
  }

  #view(all, standing, drafts, chosen) {
    const name = chosen && nameOf(chosen);
    switch (chosenView(VIEWS)) {
      case 'drafts':
        return drafts.length ? html`<wb-influence-drafts .drafts=${drafts} .chosen=${name}></wb-influence-drafts>`
          : html`<wb-state heading=${t('influences.noDrafts')} text=${t('influences.noDraftsText')} .action=${this.#proposing}></wb-state>`;
      case 'changes':
        return this.changes.render((changes) => signChanges(changes));
      case 'rejected':
        return html`<wb-influence-table .byNetwork=${all.filter(({status}) => status === 'rejected')} .folded=${null} .chosen=${name}></wb-influence-table>`;
      default:
        return standing.length ? html`
          <wb-influence-table .byNetwork=${standing} .folded=${this.#unfolded ? null : this.folded.data ?? []} .chosen=${name}></wb-influence-table>
          <p class="hint influence-note">${t('influences.note')} ${drafts.length ? html`<a href=${href('/influences', {view: 'drafts'})}>${t('influences.draftsWait', {n: drafts.length})}</a>` : nothing}</p>`
          : html`<wb-state heading=${t('influences.none')} text=${t('influences.noneText')} .action=${this.#proposing}></wb-state>`;
    }
  }

  get #proposing() {
    return study.readOnly ? null : {words: t('influences.propose'), run: () => this.#propose()};
  }

  #beside(chosen, standing) {
    return standing.filter(({event, code}) => event === chosen.event && code === chosen.code);
  }

  #open(influences) {
    router.set({influence: nameOf(influences[0])});
  }

  async #judge({verb, influences}) {
    const claims = influences.filter(({evidence}) => evidence.length === 0);
    if (verb === 'accept' && claims.length) {
      toast(t('influences.acceptNeeds'), {kind: 'hint'});
      return;
    }
    await this.#post(`influence/${verb}`, {influence: influences.map(({id}) => id)}, influences, t(`influences.done.${verb}`));
  }

  async #sign({valence, influences}) {
    await this.#post('influence/set', {influence: influences.map(({id}) => id), valence}, influences, t('influences.signSet', {sign: signOf(valence)}));
  }

  async #post(path, body, influences, done) {
    try {
      await post(path, body, {ifMatch: this.all.seq, of: influences.map(({id}) => id)});
      say(done);
      toast(influences.length === 1 ? `${influences[0].name}: ${done}` : `${influences.length}: ${done}`);
    } catch (fault) {
      tellFault(fault);
    }
    await this.all.again();
  }

  async #propose() {
    try {
      const {data} = await post('influence/propose');
      toast(t('influences.proposed', {n: data.added, refreshed: data.refreshed, dropped: data.dropped}));
      router.set({view: 'drafts'}, {step: true});
    } catch (fault) {
      tellFault(fault);
    }
    await this.all.again();
  }

  #add({event, code, network}) {
    const option = (list) => list.map(({slug, name, title, order}) => ({value: slug, words: name ?? `${order} ${title}`}));
    return recordForm({title: t('influences.add'), intro: t('influences.addIntro'), confirm: t('process.add'), name: 'influence/new',
      values: {}, fields: [
        {name: 'event', label: t('influences.event'), kind: 'pick', options: option(study.events), required: true},
        {name: 'network', label: t('influences.network'), kind: 'pick', options: option(study.networks), required: true},
        {name: 'code', label: t('influences.code'), kind: 'pick', required: true, options: study.codes.map(({path, name}) => ({value: path, words: name, detail: study.topOf(path)?.name ?? ''}))},
        {name: 'valence', label: t('influences.sign'), kind: 'valence', required: true},
        {name: 'effect', label: t('influences.effect'), kind: 'choice', options: EFFECTS.map((value) => ({value, words: t(`influences.effects.${value}`)}))},
        {name: 'claimed-by', label: t('influences.claimedBy'), hint: t('influences.claimedByHint')},
        {name: 'because', label: t('influences.because'), kind: 'long', required: true},
        {name: 'all', label: t('influences.allEvidence'), kind: 'check'},
      ],
      save: ({all, ...typed}) => post('influence/add', {event, code, network, ...typed, ...(all ? {evidence: '*'} : {})}),
    });
  }
}

customElements.define('wb-influences-screen', InfluencesScreen);
