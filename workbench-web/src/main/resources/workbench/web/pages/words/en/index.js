/** The pages' words in English: one file a screen, joined here. */
import shell from './shell.js';
import parts from './parts.js';
import desk from './desk.js';
import coding from './coding.js';
import sources from './sources.js';

export default {...shell, parts, sources, desk, coding};
