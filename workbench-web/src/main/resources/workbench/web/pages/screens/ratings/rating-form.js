import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {post} from '../../core/api.js';
import {draft} from '../../core/drafts.js';
import {tellFault, toast} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {pickCodings} from '../process/pick-codings.js';
import {valueChoice} from './rating-values.js';
import '../process/evidence.js';

/**
 * Gives a rating, one's own or the one agreed on: value, reason, evidence.
 *
 *     <wb-rating-form kind="own" case="ashlow" construct="cfir-2009/…" .given=${rating} .seq=${seq}></wb-rating-form>
 *
 * `kind` is `own` or `agreed`; `given` is what stands there now. Tells `wb-rated`.
 */
class RatingForm extends WbElement {
  static properties = {kind: {}, case: {}, construct: {}, given: {attribute: false}, seq: {type: Number}, typed: {state: true}, busy: {state: true}};

  willUpdate() {
    const about = [this.kind, study.coder, this.case, this.construct].join('/');
    if (about !== this.about) {
      this.about = about;
      this.draft = draft(`rating/${about}`);
      this.typed = this.draft.read() ?? {};
    }
  }

  #set(more) {
    this.typed = {...this.typed, ...more};
    this.draft.keep(this.typed);
  }

  render() {
    const now = {value: this.given?.value ?? null, because: this.given?.because ?? '', evidence: this.given?.evidence ?? [], ...this.typed};
    const nominal = /\/intervention-source$|\/innovation-source$/.test(this.construct);
    return html`<form class="rating-form" @submit=${(event) => this.#save(event, now)}>
      ${valueChoice({name: `${this.kind}-${this.case}-${this.construct}`, value: now.value, nominal, change: (value) => this.#set({value})})}
      <label class="field"><span class="field-label">${t(this.kind === 'agreed' ? 'ratings.decision' : 'ratings.because')}</span>
        <textarea rows="2" .value=${now.because} @input=${(event) => this.#set({because: event.target.value})}></textarea></label>
      <div class="toolbar"><button class="primary" ?disabled=${!now.value || this.busy || Object.keys(this.typed).length === 0}>${t(`ratings.save.${this.kind}`)}</button>
        <button type="button" @click=${() => this.#pick(now)}>${t('ratings.evidence', {n: now.evidence.length})}</button></div>
      ${now.evidence.length ? html`<details><summary>${t('ratings.evidenceOf', {n: now.evidence.length})}</summary>
        <wb-evidence .codings=${now.evidence} .drop=${(excerpt, ids) => this.#set({evidence: now.evidence.filter((id) => !ids.includes(id))})}></wb-evidence></details>` : nothing}
    </form>`;
  }

  async #pick(now) {
    const picked = await pickCodings({title: t('ratings.pick'), taken: now.evidence, questions: [
      {words: t('ratings.pickCase', {name: study.caseName(this.case)}), params: {code: this.construct, case: this.case}},
      {words: t('ratings.pickAll'), params: {code: this.construct}},
    ]});
    if (picked?.length) {
      this.#set({evidence: [...now.evidence, ...picked]});
    }
  }

  async #save(event, {value, because, evidence}) {
    event.preventDefault();
    this.busy = true;
    try {
      await post(this.kind === 'agreed' ? 'rating/agree' : 'rating/set', {case: this.case, construct: this.construct, value, because: because || null, evidence},
        this.given ? {ifMatch: this.seq, of: this.given.id} : {});
      this.typed = {};
      this.draft.drop();
      toast(t(`ratings.saved.${this.kind}`));
      this.tell('wb-rated');
    } catch (fault) {
      tellFault(fault);
    }
    this.busy = false;
  }
}

customElements.define('wb-rating-form', RatingForm);
