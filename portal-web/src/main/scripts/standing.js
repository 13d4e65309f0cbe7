/*
 * The line that says how things stand with what is typed. A screen reader hears of trouble and of its end, not of each word
 * that is saved.
 *
 *   #saving         the line, with all the sentences that it may say
 *   #saving-aloud   the polite line for screen readers
 *   #sign-in        how to sign in again, shown while the session is over
 */

export class Standing {
  #line = document.getElementById("saving");
  #aloud = document.getElementById("saving-aloud");
  #signIn = document.getElementById("sign-in");
  #troubled = false;
  says = this.#line.dataset;

  get isTrouble() {
    return this.#line.dataset.state === "trouble";
  }

  get state() {
    return this.#line.dataset.state;
  }

  set state(state) {
    this.#line.dataset.state = state;
  }

  /** @param out whether the session is over */
  say(text, state, out = false) {
    show(this.#line, text);
    this.state = state;
    this.#signIn.hidden = !out;
    if (state === "trouble" || (this.#troubled && state === "saved")) {
      this.sayAloud(text);
      this.#troubled = state === "trouble";
    }
  }

  /** Not where something else is in trouble. */
  sayQuietly(text, state) {
    if (!this.isTrouble) {
      this.say(text, state);
    }
  }

  sayAloud(text) {
    show(this.#aloud, text);
  }
}

function show(line, text) {
  if (line.textContent !== text) {
    line.textContent = text;
  }
}
