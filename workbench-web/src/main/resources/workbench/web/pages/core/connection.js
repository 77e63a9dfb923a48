/** The server does not answer. */
export class Lost extends Error {}

/** Whether the server answers: `there`, `lost`, or `shut` (it asks for the link with its token). Tells `change`. */
class Connection extends EventTarget {
  state = 'there';

  answered() {
    this.#become('there');
  }

  lost() {
    this.#become('lost');
  }

  shutOut() {
    this.#become('shut');
  }

  #become(state) {
    if (this.state !== state) {
      this.state = state;
      this.dispatchEvent(new Event('change'));
    }
  }
}

export const connection = new Connection();
