import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {post, upload} from '../../core/api.js';
import {tellFault, toast} from '../../core/announce.js';
import {deskHref, href} from '../../core/router.js';
import {formatBytes, formatNumber} from '../../core/format.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import '../../parts/wb-combobox.js';

/** What belongs beside a source: companions, attachments, and what of it is off the record. */
class SourceBeside extends WbElement {
  static properties = {source: {attribute: false}, others: {attribute: false}};

  render() {
    const {source} = this;
    return html`<fieldset class="panel-part" ?disabled=${study.readOnly}>
      <legend>${t('sources.beside')}</legend>
      <div class="field field-wide">
        <span class="field-label">${t('sources.companions')}</span>
        <ul class="plain-list">${source.companions.map((label) => html`<li><a href=${href('/sources', {source: label})}>${label}</a> ${this.#titleOf(label)}</li>`)}</ul>
        ${study.readOnly ? nothing : html`<wb-combobox hide-label label=${t('sources.linkTo')} placeholder=${t('sources.linkTo')} .options=${this.#linkable()} .value=${null}
          @wb-change=${(event) => this.#link(event)}></wb-combobox>`}
      </div>
      <div class="field field-wide">
        <span class="field-label">${t('sources.attachments')}</span>
        <ul class="plain-list">${source.attachments.map((one) => html`<li>${one.file} <span class="hint">${formatBytes(one.sizeBytes)}</span></li>`)}</ul>
        ${study.readOnly ? nothing : html`<label class="file-button">${t('sources.attach')}<input type="file" multiple class="visually-hidden" @change=${(event) => this.#attach(event)}></label>`}
      </div>
      <div class="field field-wide">
        <span class="field-label">${t('sources.offRecord')}</span>
        <ul class="plain-list">${source.restricted.map(([start, end]) => html`<li><a href=${deskHref(source.label, {at: `${start}-${end}`})}>${
          t('sources.charactersFromTo', {start: formatNumber(start), end: formatNumber(end)})}</a></li>`)}</ul>
        <p class="hint">${t('sources.offRecordHint')}</p>
        <button class="link-button" @click=${() => this.#restrict()}>${t('sources.restrict')}</button>
      </div>
    </fieldset>`;
  }

  #titleOf(label) {
    return this.others.find((other) => other.label === label)?.title ?? '';
  }

  #linkable() {
    return this.others.filter((other) => other.id !== this.source.id && !this.source.companions.includes(other.label))
      .map((other) => ({value: other.label, words: `${other.label} ${other.title}`}));
  }

  async #link(event) {
    event.target.value = null;
    await tried(() => post('source/link', {source: this.source.id, other: event.detail}));
  }

  async #attach(event) {
    const files = [...event.target.files];
    event.target.value = '';
    for (const file of files) {
      const form = new FormData();
      form.append('source', this.source.id);
      form.append('file', file, file.name);
      await tried(() => upload('source/attach', form));
    }
  }

  async #restrict() {
    const asked = await openDialog({title: t('sources.restrictTitle'), body: (close) => html`
      <form @submit=${(event) => {
        event.preventDefault();
        const {quote, until, because} = event.target.elements;
        close({quote: quote.value, until: until.value || null, because: because.value || null});
      }}>
        <p>${t('sources.restrictText')}</p>
        <label class="field"><span class="field-label">${t('sources.restrictQuote')}</span><textarea name="quote" required autofocus></textarea></label>
        <label class="field"><span class="field-label">${t('sources.restrictUntil')}</span><input name="until" autocomplete="off"></label>
        <label class="field"><span class="field-label">${t('sources.restrictBecause')}</span><input name="because" autocomplete="off"></label>
        <div class="dialog-buttons"><button type="button" @click=${() => close()}>${t('parts.cancel')}</button><button class="primary">${t('sources.restrictNow')}</button></div>
      </form>`});
    if (asked) {
      const answer = await tried(() => post('source/restrict', {source: this.source.id, ...asked}));
      if (answer) {
        toast(t('sources.restricted', {label: this.source.label}));
      }
    }
  }
}

async function tried(what) {
  try {
    return await what();
  } catch (fault) {
    tellFault(fault);
    return null;
  }
}

customElements.define('wb-source-beside', SourceBeside);
