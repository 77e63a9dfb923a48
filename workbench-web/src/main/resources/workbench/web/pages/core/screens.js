import {href} from './router.js';

/**
 * The screens, in the order of the navigation. A new one is one line here, its folder in `screens/` and its words.
 * `name` is the first part of its address and the key of its words (`nav.NAME`); screens with the same `group` share a menu.
 */
export const SCREENS = [
  {name: 'sources', element: 'wb-sources-screen', load: () => import('../screens/sources/sources-screen.js')},
  {name: 'desk', element: 'wb-desk-screen', load: () => import('../screens/desk/desk-screen.js')},
  {name: 'find', element: 'wb-find-screen', load: () => import('../screens/find/find-screen.js')},
  {name: 'matrix', element: 'wb-matrix-screen', load: () => import('../screens/matrix/matrix-screen.js')},
  {name: 'events', element: 'wb-events-screen', group: 'process', style: 'process', load: () => import('../screens/events/events-screen.js')},
  {name: 'networks', element: 'wb-networks-screen', group: 'process', style: 'process', load: () => import('../screens/networks/networks-screen.js')},
  {name: 'influences', element: 'wb-influences-screen', group: 'process', style: 'process', load: () => import('../screens/influences/influences-screen.js')},
  {name: 'ratings', element: 'wb-ratings-screen', group: 'process', style: 'process', load: () => import('../screens/ratings/ratings-screen.js')},
  {name: 'people', element: 'wb-people-screen', group: 'people', load: () => import('../screens/people/people-screen.js')},
  {name: 'cases', element: 'wb-cases-screen', group: 'people', style: 'people', load: () => import('../screens/cases/cases-screen.js')},
  {name: 'codebook', element: 'wb-codebook-screen', load: () => import('../screens/codebook/codebook-screen.js')},
  {name: 'memos', element: 'wb-memos-screen', group: 'writing', style: 'writing', load: () => import('../screens/memos/memos-screen.js')},
  {name: 'journal', element: 'wb-journal-screen', group: 'writing', style: 'writing', load: () => import('../screens/journal/journal-screen.js')},
  {name: 'questions', element: 'wb-questions-screen', group: 'results', load: () => import('../screens/questions/questions-screen.js')},
  {name: 'export', element: 'wb-export-screen', group: 'results', load: () => import('../screens/export/export-screen.js')},
];

/** The address of a screen with what it is to show, or null where there is no such screen. */
export const addressOf = (name, params) => (screenNamed(name) ? href(`/${name}`, params) : null);

/** The screen of that name, or undefined. */
export const screenNamed = (name) => SCREENS.find((screen) => screen.name === name);
