/** Valence, as the study prints it. The words are the API's; the signs are what people read. */
export const VALENCES = ['positive', 'negative', 'mixed', 'neutral'];

const SIGNS = {positive: '+', negative: '−', mixed: '−/+', neutral: '0'};
const KEYS = {positive: '+', negative: '-', mixed: '/', neutral: '0'};

/** `+`, `−`, `−/+` or `0`; empty where none was given. */
export const signOf = (valence) => SIGNS[valence] ?? '';

/** The key that sets it: `+`, `-`, `/`, `0`. */
export const keyOf = (valence) => KEYS[valence];

/** The valence a key sets, or undefined. */
export const valenceOfKey = (key) => (key === '−' ? 'negative' : VALENCES.find((valence) => KEYS[valence] === key));
