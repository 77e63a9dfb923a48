/** The columns of the table of sources. */
import {study} from '../../core/study.js';
import {formatDate, formatNumber} from '../../core/format.js';
import {t} from '../../core/words.js';

export function sourceColumns() {
  return [
    {name: 'label', words: t('sources.label'), value: (row) => row.label},
    {name: 'kind', words: t('sources.kind'), value: (row) => t(`sources.kinds.${row.kind}`)},
    {name: 'title', words: t('sources.name'), grow: true, value: (row) => row.title},
    {name: 'date', words: t('sources.date'), value: (row) => row.date, show: (row) => formatDate(row.date)},
    {name: 'networks', words: t('sources.networks'), value: (row) => row.networks.map((slug) => study.networkName(slug)).join(', ')},
    {name: 'events', words: t('sources.events'), value: (row) => row.events.map((slug) => study.eventTitle(slug)).join(', ')},
    {name: 'case', words: t('sources.case'), value: (row) => (row.case ? study.caseName(row.case) : '')},
    {name: 'codings', words: t('sources.codings'), align: 'end', value: (row) => row.codings, show: (row) => formatNumber(row.codings)},
  ];
}
