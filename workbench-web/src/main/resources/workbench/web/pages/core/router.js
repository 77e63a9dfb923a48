/**
 * Where the page is: `/desk/S01?excerpt=…` is the screen `desk`, the rest `['S01']`, and its parameters. A screen's state
 * is in its parameters, so that a link, a reload and the browser's back find it again. Tells `change`.
 */
class Router extends EventTarget {
  screen = '';
  rest = [];
  params = new URLSearchParams();

  /** Begins to follow links and the browser's back and forward; once, by the shell. */
  begin() {
    addEventListener('popstate', () => this.#read());
    document.addEventListener('click', (event) => this.#clicked(event));
    this.#read();
  }

  /**
   * Goes somewhere: `go('/desk/S01', {excerpt: id})`.
   *
   * @param {string} path
   * @param {Record<string, any>} [params] lists are repeated, what is empty is left out
   * @param {{instead?: boolean}} [how] instead: true if the browser's back shall not come back here
   */
  go(path, params = {}, {instead = false} = {}) {
    history[instead ? 'replaceState' : 'pushState'](null, '', href(path, params));
    this.#read();
  }

  /**
   * Changes parameters of this screen and keeps the others; null or an empty list takes one away.
   *
   * @param {{step?: boolean}} [how] step: true if the browser's back shall come back to what was before
   */
  set(params, {step = false} = {}) {
    const all = {...Object.fromEntries([...this.params.keys()].map((name) => [name, this.params.getAll(name)])), ...params};
    const there = href(location.pathname, all);
    if (there !== location.pathname + location.search) {
      history[step ? 'pushState' : 'replaceState'](null, '', there);
      this.#read();
    }
  }

  #read() {
    const [screen = '', ...rest] = location.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    this.screen = screen;
    this.rest = rest;
    this.params = new URLSearchParams(location.search);
    this.dispatchEvent(new Event('change'));
  }

  #clicked(event) {
    const link = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) {
      return;
    }
    const there = new URL(link.href);
    const ours = there.origin === location.origin && !/^\/(api|app|lib)\//.test(there.pathname);
    if (ours && !(there.hash && there.pathname === location.pathname)) {
      event.preventDefault();
      this.go(there.pathname + there.search);
    }
  }
}

/** The address of a place in the pages; each part of `path` as it is, parameters encoded. */
export function href(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) {
      if (one !== null && one !== undefined && one !== '' && one !== false) {
        query.append(name, one);
      }
    }
  }
  const words = query.toString();
  return words ? `${path}?${words}` : path;
}

/** The address of a place in a source: an excerpt, or a stretch of code points. */
export function deskHref(source, {excerpt, at} = {}) {
  return href(`/desk/${encodeURIComponent(source)}`, {excerpt, at});
}

export const router = new Router();
