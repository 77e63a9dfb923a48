/**
 * The study's commands, over the server: `get('source/segments', {source: 'S01'})`, `post('code', {…})`. Changes go one
 * after the other through {@link saving}, which keeps what the server could not be told until it can.
 */
import {saving} from './saving.js';
import {connection, Lost} from './connection.js';
import {coderName} from './coder.js';
import {toast} from './announce.js';

const ROOT = '/api/v1/';

/** Names this page, so that it knows its own changes among those that come live. */
export const PAGE = crypto.randomUUID();

/** The server did not do what was asked; says what is wrong and what to do. */
export class Refused extends Error {
  /** @param {{title: string, detail?: string, status: number, problems?: Array<{what, remedy, row?, column?}>}} problem */
  constructor(problem, answer = null) {
    super(problem.title);
    this.status = problem.status;
    this.remedy = problem.detail ?? '';
    this.problems = problem.problems ?? [{what: problem.title, remedy: this.remedy}];
    /** The command's own answer, where it gave one beside its refusals. */
    this.answer = answer;
  }
}

/** What the change rests on was changed meanwhile: the page shows both and lets the person decide. */
export class Conflict extends Refused {}

export {Lost};

/**
 * Asks a reading command.
 *
 * @returns {Promise<{data: any, seq: number, said: string[]}>}
 * @throws {Refused|Lost}
 */
export async function get(path, params = {}, {signal} = {}) {
  const response = await sent(url(path, params), {signal, headers: headers()});
  return answerOf(response);
}

/**
 * Asks for a change, or for a preview of one.
 *
 * @param {string} path the command's words, joined by `/`
 * @param {object} body its options
 * @param {object} [how]
 * @param {number|(() => number|undefined)} [how.ifMatch] the `seq` of the reading that this edit rests on; a function is asked when it is sent
 * @param {string|string[]} [how.of] ids of what is edited
 * @param {boolean} [how.preview] true if nothing will be changed: not counted as saving, not kept when the server is lost
 * @returns {Promise<{data: any, seq: number, said: string[]}>} settles when the server answered, however long that takes
 * @throws {Refused|Conflict}
 */
export function post(path, body = {}, {ifMatch, of, preview = false} = {}) {
  const key = crypto.randomUUID();
  const send = async () => {
    const match = typeof ifMatch === 'function' ? ifMatch() : ifMatch;
    const response = await sent(url(path), {
      method: 'POST',
      headers: headers({
        'Content-Type': 'application/json',
        ...(preview ? {} : {'Idempotency-Key': key}),
        ...(match === undefined ? {} : {'If-Match': `"${match}"`}),
        ...(of === undefined ? {} : {'Workbench-Of': [of].flat().join(',')}),
      }),
      body: JSON.stringify(body),
    });
    return answerOf(response);
  };
  return preview ? send() : saving.change(send);
}

/**
 * Sends files, as multipart/form-data.
 *
 * @param {FormData} form fields named as the command's options
 * @param {(share: number) => void} [onProgress] how much has been sent, 0 to 1
 * @param {object} [how]
 * @param {boolean} [how.preview] true if nothing will be changed
 * @param {AbortSignal} [how.signal]
 */
export function upload(path, form, onProgress = () => {}, {preview = false, signal} = {}) {
  const key = crypto.randomUUID();
  const send = () => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url(path));
    Object.entries(headers(preview ? {} : {'Idempotency-Key': key}))
      .forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(lost());
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    request.onload = () => resolve(answerOf(new Response(request.responseText || null, {
      status: request.status,
      headers: ['ETag', 'Workbench-Said', 'Content-Type']
        .map((name) => [name, request.getResponseHeader(name)]).filter(([, value]) => value !== null),
    })));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
  return preview ? send() : saving.change(send, {keep: false});
}

/**
 * Fetches a file (`as=xlsx` and the like) and hands it to the person as a download.
 *
 * @param {{post?: object}} [how] `post`: a body, for a command that changes something or takes much
 */
export async function download(path, params = {}, {post: body} = {}) {
  const response = await sent(url(path, params), body === undefined
    ? {headers: headers()}
    : {method: 'POST', headers: headers({'Content-Type': 'application/json'}), body: JSON.stringify(body)});
  if (!response.ok) {
    await answerOf(response);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response) ?? `${path.replaceAll('/', '-')}.${params.as ?? 'json'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function fileName(response) {
  const header = response.headers.get('Content-Disposition') ?? '';
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(header);
  return extended ? decodeURIComponent(extended[1]) : /filename="?([^";]+)"?/i.exec(header)?.[1];
}

/** The address of a command with its options; lists are repeated, what is empty is left out. */
export function url(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '' && one !== false) {
        query.append(name, one);
      }
    }
  }
  const words = query.toString();
  return ROOT + path + (words ? `?${words}` : '');
}

function headers(more = {}) {
  const coder = coderName();
  return {'Workbench-Page': PAGE, ...(coder ? {'Workbench-Coder': encodeURIComponent(coder)} : {}), ...more};
}

async function sent(address, request) {
  try {
    const response = await fetch(address, request);
    if (response.status === 401) {
      connection.shutOut();
      throw new Lost('the server asks for the link with its token');
    }
    connection.answered();
    return response;
  } catch (fault) {
    if (fault instanceof TypeError) {
      throw lost();
    }
    throw fault;
  }
}

function lost() {
  connection.lost();
  return new Lost('the server does not answer');
}

async function answerOf(response) {
  const body = await bodyOf(response);
  const said = saidBy(response);
  if (response.ok) {
    if (!body?.refused?.length) { // what was refused stands in the answer, for the screen to show
      said.forEach((line) => toast(line, {kind: 'hint'}));
    }
    return {data: body, seq: Number((response.headers.get('ETag') ?? '').replace(/\D/g, '')), said};
  }
  if (body?.title !== undefined) {
    throw response.status === 412 ? new Conflict(body) : new Refused({status: response.status, ...body}, body);
  }
  throw new Refused(refusal(response, body, said), body);
}

/** A changing command's own answer with `refused` in it, as a problem. */
function refusal(response, body, said) {
  const problems = (body?.refused ?? []).map((one) => ({...one, what: one.problem ?? one.what, remedy: one.remedy}));
  return {
    status: response.status,
    title: problems[0]?.what ?? said[0] ?? `${response.status} ${response.statusText}`,
    detail: problems[0]?.remedy ?? '',
    problems: problems.length ? problems : undefined,
  };
}

async function bodyOf(response) {
  const text = await response.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function saidBy(response) {
  const said = response.headers.get('Workbench-Said');
  return said ? JSON.parse(decodeURIComponent(said)) : [];
}
