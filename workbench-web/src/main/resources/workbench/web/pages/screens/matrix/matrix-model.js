/** A matrix as it is shown: which rows and columns, in which order, how deep a cell's colour is. */
import {compareText} from '../../core/format.js';
import {lengthOf} from './matrix-cell.js';

export const CELLS = ['codings', 'excerpts', 'sources', 'participants', 'valence'];
const COUNTS = CELLS.filter((what) => what !== 'valence');
export const ORDERS = ['framework', 'count', 'name'];

/**
 * The matrix that `matrix --filled` tells.
 *
 * @typedef {{id: string, label: string, depth: number, at: number, parent: ?Line, children: Line[], totals: object}} Line a row or a column
 */
export class MatrixModel {
  #cells = new Map();
  #most = [{}, {}];
  /** Characters of the longest valence in a cell, and among the rows' totals. */
  longest = {cell: 0, row: 0};

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
      const most = this.#most[levelOf(this.rows[row])];
      COUNTS.forEach((what) => {
        most[what] = Math.max(most[what] ?? 0, cell[what]);
      });
      this.longest.cell = Math.max(this.longest.cell, lengthOf(cell));
    }
    this.longest.row = Math.max(0, ...this.rows.map(({totals}) => lengthOf(totals)));
  }

  /** What is counted where a row and a column meet; undefined where nothing is. */
  cell(row, column) {
    return this.#cells.get(row.at * this.columns.length + column.at);
  }

  /**
   * The rows to be shown.
   *
   * @param {string} order one of ORDERS; within their domain
   * @param {Set<string>} folded ids of lines whose lines below are put away
   * @param {string} what one of CELLS: by what `count` orders
   */
  shown(order, folded, what) {
    return unfolded(this.rows, order, folded, what);
  }

  /** The columns likewise. */
  shownColumns(order, folded, what) {
    return unfolded(this.columns, order, folded, what);
  }

  /** How deep a cell's colour is, 0 to 1: by the root of its share of the most there is among rows of its level. */
  heat(cell, row, what) {
    return Math.sqrt(cell[counted(what)] / Math.max(1, this.most(levelOf(row), what)));
  }

  /** The most that a cell counts, in rows that hold others (0) or in the others (1); 0 where there are none. */
  most(level, what) {
    return this.#most[level][counted(what)] ?? 0;
  }
}

/** Rows that hold others are compared among themselves. */
const levelOf = ({depth, children}) => (depth === 0 && children.length ? 0 : 1);

/** What of a cell is compared where its signs are shown. */
const counted = (what) => (what === 'valence' ? 'codings' : what);

function unfolded(lines, order, folded, what) {
  const below = (line) => [line, ...(folded.has(line.id) ? [] : ordered(line.children, order, what).flatMap(below))];
  return ordered(lines.filter(({parent}) => parent === null), order, what).flatMap(below);
}

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

function ordered(list, order, what) {
  switch (order) {
    case 'count':
      return [...list].sort((one, other) => other.totals[counted(what)] - one.totals[counted(what)]);
    case 'name':
      return [...list].sort((one, other) => compareText(one.label, other.label));
    default:
      return list;
  }
}
