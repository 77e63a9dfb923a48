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
import people from './people.js';
import cases from './cases.js';
import memos from './memos.js';
import journal from './journal.js';

export default {...shell, parts, desk, coding, sources, process, events, networks, influences, ratings, people, cases, memos, journal};
