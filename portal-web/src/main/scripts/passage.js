/*
 * One text that is saved by itself, and the fields that go with it. The portal knows it by a name and a number: how often it
 * was written. What the portal last had of it is its base.
 *
 *   [data-passage]   around it: its name, with data-number
 *   [data-goal]      on the same element: saved after those that have none
 *   [data-with]      a field that goes with the text: what the portal calls it
 */

import { Typing } from "./typing.js";

export class Passage {
  dirty = false;
  touched = false;

  /** Whether it waits until it is changed or decided on, and for what reason. */
  held = false;
  trouble = "";

  /** Whether it waits until words that came in can be woven in. */
  waits = false;

  /** @param composed called each time when an input method has come to its end in it */
  constructor(box, composed) {
    this.name = box.dataset.passage;
    this.box = box;
    this.area = box.querySelector("textarea");
    this.hidden = box.querySelector("input[type=hidden]");
    this.goal = box.dataset.goal !== undefined;
    this.fields = [...box.querySelectorAll("[data-with]")];
    this.number = Number(box.dataset.number);
    this.base = this.area.defaultValue;
    this.typing = new Typing(this.area, () => composed(this));
  }

  get words() {
    return this.area.value;
  }

  isDue() {
    return this.dirty && !this.held && !(this.waits && this.typing.composing);
  }

  change() {
    Object.assign(this, { touched: true, dirty: true, held: false, waits: false });
  }

  hold(trouble) {
    Object.assign(this, { held: true, trouble });
  }

  /** What is to be kept of it until the portal has it. */
  unsaved() {
    const { words, number, base } = this;
    return { words, number, base, fields: this.fields.map(valueOf) };
  }

  /** Puts back what was unsaved. @returns whether that differs from what is there */
  takeBack({ words, number, base, fields }) {
    const turned = this.fields.filter((field, i) => turn(field, fields?.[i] ?? valueOf(field)));
    if (words.trim() === this.words.trim() && turned.length === 0) {
      return false;
    }
    Object.assign(this, { number, base, dirty: true });
    this.typing.weave(words);
    turned.forEach((field) => (field.dataset.dirty = "true"));
    return true;
  }

  /** Writes down what goes to the portal. @returns the words */
  addTo(body, withBase) {
    const { name, words } = this;
    body.set(`words.${name}`, words);
    for (const field of this.fields.filter((one) => one.dataset.dirty)) {
      body.set(`${field.dataset.with}.${name}`, valueOf(field));
      field.dataset.sent = valueOf(field);
    }
    if (withBase || this.number !== Number(this.hidden.value)) {
      body.set(`base.${name}`, this.base);
    }
    return words;
  }

  /** The portal has these words of it now. What was typed since they were sent stays to be saved. */
  kept(sent, { number, words }, turned) {
    if (this.words !== sent || turned || this.waits) {
      this.base = sent;
      this.number = words === undefined ? number : this.number;
      this.hidden.value = this.number;
    } else {
      this.settle(number, words ?? sent);
    }
  }

  /** What was sent is there; what somebody else set shows. @returns whether something was set here meanwhile */
  settleFields(kept) {
    for (const field of this.fields) {
      if (field.dataset.sent === valueOf(field)) {
        delete field.dataset.dirty;
      }
      delete field.dataset.sent;
      if (!field.dataset.dirty) {
        turn(field, kept[field.dataset.with]);
        this.box.querySelector(`[name^="was.${field.dataset.with}."]`).value = valueOf(field);
      }
    }
    return this.fields.some((field) => field.dataset.dirty);
  }

  /** Something was written elsewhere where nobody types here. */
  takeOver({ number, words }) {
    if (!this.dirty && !this.typing.composing && words !== undefined && number > this.number) {
      this.settle(number, words);
    }
  }

  settle(number, words) {
    Object.assign(this, { dirty: false, number, base: words });
    this.hidden.value = number;
    if (this.words.trim() !== words.trim()) {
      this.typing.weave(words);
    }
    this.box.querySelector(".kept")?.remove();
  }

  /** Other words stand in its place at the portal: both are shown, and the writer decides. */
  meet({ number, words }, trouble, says) {
    this.showBeside(words, says.theirs, says.take);
    Object.assign(this, { number, base: words });
    this.hidden.value = number;
    this.hold(trouble);
  }

  /** Shows other words below, with a press that puts them in. */
  showBeside(words, whose, take) {
    this.box.querySelector(".kept")?.remove();
    const beside = element("div", { className: "kept" });
    const press = element("button", { type: "button", className: "btn btn-quiet", textContent: take });
    press.addEventListener("click", () => {
      beside.remove();
      this.area.focus();
      this.area.setSelectionRange(this.words.trimEnd().length, this.words.length);
      document.execCommand("insertText", false, `\n\n${words}`);
    });
    beside.append(
      element("p", { className: "label", textContent: whose }),
      element("p", { className: "words-said", dir: "auto", textContent: words }),
      press,
    );
    this.box.append(beside);
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** What a field says, as the portal takes it. */
function valueOf(field) {
  return field.type === "checkbox" ? String(field.checked) : field.value;
}

/** Makes it say that. @returns whether it did not before */
function turn(field, value) {
  if (valueOf(field) === value) {
    return false;
  }
  if (field.type === "checkbox") {
    field.checked = value === "true";
  } else {
    field.value = value;
  }
  return true;
}
