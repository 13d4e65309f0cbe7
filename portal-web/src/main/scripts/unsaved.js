/*
 * What was typed and is not at the portal yet, passage by passage in the journal of this device. It is written there with
 * every change, so that a crash loses nothing, and taken out once the portal has it.
 */

import { openJournal } from "./journal.js";

export class Unsaved {
  /** Undefined until it has opened, null where this device keeps none. */
  #journal;
  #item;
  #gone;
  #writing = new Set();
  #again = new Set();

  /**
   * @param item what the passages belong to
   * @param gone called when it turns out that this device keeps no copy
   */
  constructor(item, gone) {
    this.#item = item;
    this.#gone = gone;
  }

  get isKept() {
    return Boolean(this.#journal);
  }

  /**
   * Opens the journal, and puts back what a crash or a lost connection left behind; nothing is written over that before it
   * is read. Where somebody has typed meanwhile it is shown beside their words, unless it is a part of them.
   * @returns whether anything was put back
   */
  async open(key, passages, showBeside) {
    let journal = await openJournal(key);
    let found = false;
    try {
      for (const passage of journal ? passages : []) {
        const left = await journal.read(this.#place(passage));
        if (left && !passage.touched) {
          found = this.#putBack(passage, left) || found;
        } else if (left && !passage.words.includes(left.words.trim())) {
          showBeside(passage, left.words);
        }
      }
    } catch {
      journal = null;
    }
    this.#journal = journal;
    if (journal) {
      [...this.#again].forEach((passage) => this.write(passage));
    } else {
      this.#keepNone();
    }
    return found && this.isKept;
  }

  /** The last word counts: while one is being written, the next one waits, and those between are not needed. */
  async write(passage) {
    if (!this.#journal || this.#writing.has(passage)) {
      this.#again.add(passage);
      return;
    }
    this.#again.delete(passage);
    this.#writing.add(passage);
    try {
      if (passage.dirty) {
        await this.#journal.write(this.#place(passage), passage.unsaved());
      }
      if (!passage.dirty) {
        await this.#journal.strikeOut(this.#place(passage));
      }
    } catch {
      this.#keepNone();
    } finally {
      this.#writing.delete(passage);
      if (this.#again.has(passage)) {
        this.write(passage);
      }
    }
  }

  #putBack(passage, left) {
    const differs = passage.takeBack(left);
    if (!differs) {
      this.write(passage);
    }
    return differs;
  }

  #place(passage) {
    return `${this.#item}/${passage.name}`;
  }

  /** From here on nothing is lost by a crash but what the portal does not have. */
  #keepNone() {
    this.#journal = null;
    this.#gone();
  }
}
