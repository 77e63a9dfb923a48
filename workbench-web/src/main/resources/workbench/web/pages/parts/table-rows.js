/** Which lines a table shows, in which order: rows that fit the filter, sorted, under the heads of their groups. */
import {compareText, folded} from '../core/format.js';

/**
 * The lines of a table.
 *
 * @returns {Array<{id: string, row?: object, words?: string, count?: number}>} a line without a row is the head of a group
 */
export function arranged({rows, columns, key, filter, sort, groupBy}) {
  const found = sorted(fitting(rows, columns, filter), columns, sort);
  const column = columns.find(({name}) => name === groupBy);
  if (!column) {
    return found.map((row) => ({id: String(key(row)), row}));
  }
  return grouped(found, column).flatMap(({id, words, members}) => [
    {id: `group:${id}`, words, count: members.length},
    ...members.map((row) => ({id: `${id}|${key(row)}`, row})),
  ]);
}

/** The rows that hold every word of the filter in one of their columns. */
function fitting(rows, columns, filter) {
  const words = folded(filter ?? '').split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return rows;
  }
  return rows.filter((row) => {
    const text = folded(columns.map((column) => column.value(row) ?? '').join(' '));
    return words.every((word) => text.includes(word));
  });
}

function sorted(rows, columns, sort) {
  const column = columns.find(({name}) => name === sort?.column);
  if (!column) {
    return rows;
  }
  const sign = sort.down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (isNone(a) || isNone(b)) {
      return Number(isNone(a)) - Number(isNone(b));
    }
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)));
  });
}

/** What is not known comes last, whichever way one sorts. */
const isNone = (value) => value === null || value === undefined || value === '';

/** A row that belongs to several groups stands in each. */
function grouped(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    for (const {id, words, order} of column.groups(row)) {
      if (!groups.has(id)) {
        groups.set(id, {id, words, order, members: []});
      }
      groups.get(id).members.push(row);
    }
  }
  return [...groups.values()].sort((one, other) =>
    (one.order ?? Infinity) - (other.order ?? Infinity) || compareText(one.words, other.words));
}
