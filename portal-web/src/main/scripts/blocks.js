/*
 * The blocks of a page that are woven in anew when the portal would write them differently.
 *
 *   [data-live]   with an id: a block
 *
 * Tells of each block that it made new with the event "tandem:refreshed", for scripts that add something to it; these stand
 * behind it in the page, since it first remembers how the portal wrote each block.
 */

import { isTouched, rememberedFocus, unfoldAlike, weave } from "./weaving.js";

const FRESH = 2_500;

export class Blocks {
  #root;
  #answersAForm;
  #written;
  #staying = [];

  /** @param answersAForm whether the page holds words that were refused, as if they had come from the portal */
  constructor(root, answersAForm) {
    this.#root = root;
    this.#answersAForm = answersAForm;
    this.#written = new Map(blocksIn(root).map((block) => [block.id, asWritten(block)]));
  }

  /** Takes over what differs in the page as it is now. @returns whether anything does */
  take(page) {
    this.#staying = [...this.#root.querySelectorAll("form")].filter((form) => this.#stays(form));
    unfoldAlike(this.#root, page);
    const giveFocusBack = rememberedFocus();
    const changed = this.#takeEach(blocksIn(page));
    giveFocusBack();
    changed.forEach(highlight);
    return changed.length > 0;
  }

  /** Whether a form only stayed since somebody was in it, who has left it untouched. @returns true once */
  isFreed() {
    const freed = this.#staying.some((form) => form.isConnected && !this.#stays(form));
    if (freed) {
      this.#staying = [];
    }
    return freed;
  }

  #stays(form) {
    return this.#answersAForm || form.contains(document.activeElement) || [...form.elements].some(isTouched);
  }

  /** @returns the ids of the blocks in which something is new */
  #takeEach(fresh) {
    const changed = [];
    let before = null;
    for (const block of fresh) {
      const old = document.getElementById(block.id);
      const html = asWritten(block);
      if (!old) {
        before ? before.after(block) : blocksIn(this.#root)[0]?.before(block);
      }
      if (this.#written.get(block.id) !== html) {
        if (old) {
          weave(old, block, this.#staying);
        }
        this.#written.set(block.id, html);
        changed.push(block.id);
      }
      before = document.getElementById(block.id);
    }
    const ids = new Set(fresh.map((block) => block.id));
    blocksIn(this.#root)
      .filter((block) => !ids.has(block.id) && !this.#staying.some((form) => block.contains(form)))
      .forEach((block) => block.remove());
    return changed;
  }
}

function blocksIn(element) {
  return [...element.querySelectorAll("[data-live][id]")].filter((block) => !block.parentElement.closest("[data-live]"));
}

/** How the portal wrote a block: a form's key and whether somebody unfolded something in it since do not count. */
function asWritten(block) {
  const copy = block.cloneNode(true);
  copy.querySelectorAll("details").forEach((details) => details.removeAttribute("open"));
  copy.querySelectorAll("[name=sending]").forEach((key) => key.remove());
  return copy.outerHTML;
}

/** What is new shows for a moment. */
function highlight(id) {
  const block = document.getElementById(id);
  block.classList.add("live-new");
  block.dispatchEvent(new CustomEvent("tandem:refreshed", { bubbles: true }));
  setTimeout(() => block.classList.remove("live-new"), FRESH);
}
