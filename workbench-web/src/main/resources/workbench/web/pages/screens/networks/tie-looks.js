/** How each type of tie is drawn, as in the files that the workbench draws: told by the line, so that no colour is needed. */
const DOUBLE = {double: true, width: 2.4, colour: '--tie-collaborative'};
const DASHED = {width: 2, dash: [7, 4], colour: '--tie-transactional'};
const OTHERS = [
  {width: 1.4}, {width: 2, dash: [1.5, 3]}, {width: 1.5, dash: [9, 3, 1.5, 3]}, {width: 3.2}, {width: 1.5, dash: [14, 4]},
  {width: 1.5, dash: [6, 2.5, 1.5, 2.5, 1.5, 2.5]}, {width: 3.2, dash: [2, 4]}, {width: 3.2, dash: [8, 4]},
].map((look) => ({...look, colour: '--tie-other'}));

/**
 * The look of each type met in a network's plan.
 *
 * @param {{events: Array<{ties: Array<{type: string}>}>}} plan
 * @returns {Map<string, {width: number, dash?: number[], double?: boolean, colour: string}>} by type; `colour` is a custom property
 */
export function tieLooks(plan) {
  const types = [...new Set(plan.events.flatMap(({ties}) => ties.map(({type}) => type)))].sort();
  let next = 0;
  return new Map(types.map((type) => [type, {
    collaborative: () => DOUBLE,
    transactional: () => DASHED,
  }[type.toLowerCase()]?.() ?? OTHERS[next++ % OTHERS.length]]));
}

/** The two ends of a tie and its direction, the same whichever end is named first; a change of type leaves it as it is. */
export function pairOf({from, to, directed}) {
  return directed ? `${from} > ${to}` : [from, to].sort().join(' – ');
}
