/** Influences laid out as the study's Table 3: rows of codes (or of codes and networks), columns of events. */
import {study} from '../../core/study.js';

/** Judged ones stand in the table; drafts and rejected ones stand apart. */
export const STANDING = ['accepted', 'claimed'];

/** Why an influence is named in the address: `event/network/code`. */
export const nameOf = ({event, network, code}) => [event, network, code].join('/');

/**
 * The rows, by domain in framework order.
 *
 * @param {object[]} byNetwork one an influence, as `influences --by-network` gives them
 * @param {object[]} folded one an event and code, as `influences` folds them; null: not folded
 * @returns {Array<{top: object, rows: Array<{code: string, network: ?string, cells: Map<string, {valence, statuses, influences}>}>}>}
 */
export function tableRows(byNetwork, folded) {
  const byId = new Map(byNetwork.map((one) => [one.id, one]));
  const cells = folded
    ? folded.map((one) => ({...one, network: null, influences: one.influences.map((id) => byId.get(id)).filter(Boolean)}))
    : byNetwork.map((one) => ({...one, influences: [one]}));
  const rows = new Map();
  for (const cell of cells) {
    const key = `${cell.code}|${cell.network ?? ''}`;
    rows.set(key, rows.get(key) ?? {key, code: cell.code, network: cell.network, cells: new Map()});
    rows.get(key).cells.set(cell.event, cell);
  }
  const place = new Map(study.codes.map(({path}, at) => [path, at]));
  const networkPlace = new Map(study.networks.map(({slug}, at) => [slug, at]));
  const sorted = [...rows.values()].sort((one, other) => (place.get(one.code) ?? Infinity) - (place.get(other.code) ?? Infinity)
    || (networkPlace.get(one.network) ?? -1) - (networkPlace.get(other.network) ?? -1));
  return [...Map.groupBy(sorted, ({code}) => study.topOf(code)?.path ?? code)].map(([top, list]) => ({top, rows: list}));
}

/** The events that are columns: all of them, in order; a study of several cases shows those that bear an influence. */
export function tableEvents(influences) {
  const bearing = new Set(influences.map(({event}) => event));
  const cases = new Set(study.events.map((event) => event.case));
  return cases.size > 1 ? study.events.filter(({slug}) => bearing.has(slug)) : study.events;
}
