/** The pages' words in English: one file a screen, joined here. */
import shell from './shell.js';
import parts from './parts.js';
import desk from './desk.js';
import coding from './coding.js';
import sources from './sources.js';
import process from './process.js';
import events from './events.js';
import networks from './networks.js';
import influences from './influences.js';
import ratings from './ratings.js';
import question from './question.js';
import find from './find.js';
import matrix from './matrix.js';
import codebook from './codebook.js';
import exporting from './export.js';
import questions from './questions.js';
import people from './people.js';
import cases from './cases.js';
import memos from './memos.js';
import journal from './journal.js';

export default {
  ...shell, parts, desk, coding, sources, process, events, networks, influences, ratings, question, find, matrix, codebook, people, cases, memos, journal, questions,
  export: exporting,
};
