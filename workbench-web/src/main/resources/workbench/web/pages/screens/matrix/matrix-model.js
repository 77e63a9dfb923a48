/** A matrix as it is shown: which rows and columns, in which order, how deep a cell's colour is. */
import {compareText} from '../../core/format.js';

export const CELLS = ['codings', 'excerpts', 'sources', 'participants', 'valence'];
export const ORDERS = ['framework', 'count', 'name'];

/**
 * The matrix that `matrix --filled` tells.
 *
 * @typedef {{id: string, label: string, depth: number, at: number, parent: ?Line, children: Line[], totals: object}} Line a row or a column
 */
export class MatrixModel {
  #cells = new Map();
  #most = [0, 0];

  /** @param {{rows, columns, fields, filled, totals, rowTotals, columnTotals, withoutRow, withoutColumn}} told */
  constructor(told) {
    this.totals = told.totals;
    this.withoutRow = told.withoutRow;
    this.withoutColumn = told.withoutColumn;
    this.rows = lines(told.rows, told.rowTotals);
    this.columns = lines(told.columns, told.columnTotals);
    for (const [row, column, ...values] of told.filled) {
      const cell = Object.fromEntries(told.fields.slice(2).map((field, at) => [field, values[at]]));
      this.#cells.set(row * told.columns.length + column, cell);
      const level = levelOf(this.rows[row]);
      this.#most[level] = Math.max(this.#most[level], cell.codings);
    }
  }

  /** What is counted where a row and a column meet; undefined where nothing is. */
  cell(row, column) {
    return this.#cells.get(row.at * this.columns.length + column.at);
  }

  /**
   * The rows to be shown.
   *
   * @param {string} order one of ORDERS; within their domain
   * @param {Set<string>} folded ids of rows whose rows below are put away
   */
  shown(order, folded) {
    const below = (line) => [line, ...(folded.has(line.id) ? [] : ordered(line.children, order).flatMap(below))];
    return ordered(this.rows.filter(({parent}) => parent === null), order).flatMap(below);
  }

  /** The columns in their order. */
  shownColumns(order) {
    return ordered(this.columns, order);
  }

  /** How deep a cell's colour is, 0 to 1: by the root of its share of the most there is among rows of its level. */
  heat(cell, row, what) {
    const n = what === 'valence' ? cell.codings : cell[what];
    return Math.sqrt(n / Math.max(1, this.#most[levelOf(row)]));
  }
}

/** Rows that hold others are compared among themselves. */
const levelOf = ({depth, children}) => (depth === 0 && children.length ? 0 : 1);

function lines(told, totals) {
  const above = [];
  return told.map(({id, label, depth}, at) => {
    above.length = depth;
    const line = {id, label, depth, at, parent: above[depth - 1] ?? null, children: [], totals: totals[at]};
    line.parent?.children.push(line);
    above[depth] = line;
    return line;
  });
}

function ordered(list, order) {
  switch (order) {
    case 'count':
      return [...list].sort((one, other) => other.totals.codings - one.totals.codings);
    case 'name':
      return [...list].sort((one, other) => compareText(one.label, other.label));
    default:
      return list;
  }
}
