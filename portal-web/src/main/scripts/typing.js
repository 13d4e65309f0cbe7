/*
 * A field in which somebody types while words of another one come in. These are woven in at their place: the caret, what
 * is selected and what is in view stay where they are among the words. Nothing is woven in while an input method composes,
 * as every keyboard of a phone does. A browser forgets how to undo once a script has written; from then on the field
 * remembers by itself, and undo takes back what was typed here, never what came in.
 */

const ONE_BREATH = 1_000;
const MOST = 200;

export class Typing {
  composing = false;
  #area;
  #known;
  #woven = false;
  #undo = [];
  #redo = [];
  #last = 0;

  /** @param composed called each time when a composition has come to its end */
  constructor(area, composed) {
    this.#area = area;
    this.#known = area.value;
    area.addEventListener("input", () => this.#remember());
    area.addEventListener("compositionstart", () => (this.composing = true));
    area.addEventListener("compositionend", () => {
      this.composing = false;
      this.#remember();
      setTimeout(composed);
    });
    area.addEventListener("beforeinput", (event) => this.#instead(event, event.inputType));
    // help.keys.undo
    area.addEventListener("keydown", (event) => this.#instead(event, asked(event)));
  }

  /** Makes the field say that, in the place of what differs and nowhere else. */
  weave(words) {
    const change = difference(this.#area.value, words);
    if (change) {
      this.#woven = true;
      this.#undo = moved(this.#undo, change);
      this.#redo = moved(this.#redo, change);
      this.#put(change);
    }
  }

  #put({ at, gone, come }) {
    const { scrollTop, selectionDirection } = this.#area;
    this.#area.setRangeText(come, at, at + gone.length, "preserve");
    if (document.activeElement === this.#area) {
      this.#area.setSelectionRange(this.#area.selectionStart, this.#area.selectionEnd, selectionDirection);
    }
    this.#area.scrollTop = scrollTop;
    this.#known = this.#area.value;
  }

  /** What an input method composes is one change. */
  #remember() {
    if (this.composing) {
      return;
    }
    const change = difference(this.#known, this.#area.value);
    this.#known = this.#area.value;
    if (!change) {
      return;
    }
    const before = this.#undo.at(-1);
    const goesOn =
      before && before.at + before.come.length === change.at && change.gone === "" && Date.now() - this.#last < ONE_BREATH;
    if (goesOn) {
      before.come += change.come;
    } else {
      this.#undo = [...this.#undo, change].slice(-MOST);
    }
    this.#redo = [];
    this.#last = Date.now();
  }

  #instead(event, wish) {
    const from = { historyUndo: this.#undo, historyRedo: this.#redo }[wish];
    if (!from || !this.#woven || this.composing) {
      return;
    }
    event.preventDefault();
    const change = from.pop();
    if (change) {
      const back = { at: change.at, gone: change.come, come: change.gone };
      (from === this.#undo ? this.#redo : this.#undo).push(back);
      this.#put(back);
      this.#area.setSelectionRange(back.at + back.come.length, back.at + back.come.length);
      this.#area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

function asked(key) {
  const held = (key.ctrlKey || key.metaKey) && !key.altKey;
  const letter = held ? key.key.toLowerCase() : "";
  if (letter === "y" || (letter === "z" && key.shiftKey)) {
    return "historyRedo";
  }
  return letter === "z" ? "historyUndo" : "";
}

/** Where two texts differ: what is gone, and what has come in its place. @returns undefined where they do not */
function difference(before, after) {
  if (before === after) {
    return undefined;
  }
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1;
  }
  return { at: start, gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
}

/**
 * One's own changes, each told by where it lies once it was made, where another one's has come after them all. What the
 * other one wrote over cannot be taken back any more, nor what was changed before that.
 */
function moved(own, { at, gone, come }) {
  const kept = [];
  let place = at;
  for (const one of [...own].reverse()) {
    if (place >= one.at + one.come.length) {
      kept.unshift(one);
      place += one.gone.length - one.come.length;
    } else if (place + gone.length <= one.at) {
      kept.unshift({ ...one, at: one.at + come.length - gone.length });
    } else {
      break;
    }
  }
  return kept;
}
