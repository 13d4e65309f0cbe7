/*
 * Puts phrases into a note while it is written, by keyboard or by a click. The page works without this file: the link
 * leads to the phrases, to be read there.
 *
 *   a[data-phrases]           leads to the page of phrases; says what the list is called, and what there is to choose from
 *   [data-passage] textarea   where phrases can be put in
 *
 * A semicolon and the beginning of a name opens the list under the field, Ctrl and space opens it whole. The focus stays
 * in the field (the arrows move, Enter or Tab takes one, Escape closes). The phrases are read off their own page, once,
 * when they are first wanted.
 */

import { ask } from "./ask.js";

const link = document.querySelector("a[data-phrases]");
const fields = [...document.querySelectorAll("[data-passage] textarea")];
const TYPED = /(?:^|\s);([\p{L}\p{N}-]*)$/u;

const list = Object.assign(document.createElement("ul"), { id: "phrases", className: "phrases", hidden: true });
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", link.dataset.phrases);
const status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
status.setAttribute("role", "status");
link.after(status);

let phrases = null;
let field = fields[0];
let from = 0;
let shown = [];
let at = 0;

/** Each by its name and its words, as the page of phrases has them; none where it does not answer. */
function fetched() {
  phrases ??= ask(link.href)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
    .then((html) =>
      [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("[data-phrase]")].map((item) => ({
        name: item.dataset.phrase,
        words: item.querySelector(".words-said").textContent,
      })),
    )
    .catch(() => {
      phrases = null;
      return [];
    });
  return phrases;
}

function isOpen() {
  return !list.hidden;
}

function close() {
  list.hidden = true;
  list.replaceChildren();
  status.textContent = "";
  field.removeAttribute("aria-activedescendant");
  field.removeAttribute("aria-controls");
}

/** Shows those whose name begins like this; what is taken stands in the place of the text from there to the cursor. */
async function open(area, start, prefix) {
  const all = await fetched();
  field = area;
  from = start;
  shown = all.filter((phrase) => phrase.name.startsWith(prefix.toLowerCase()));
  if (shown.length === 0) {
    close();
    status.textContent = prefix === "" ? link.dataset.none : "";
    return;
  }
  list.replaceChildren(...shown.map(option));
  field.after(list);
  list.hidden = false;
  field.setAttribute("aria-controls", list.id);
  status.textContent = `${link.dataset.count} ${shown.length}`;
  move(0);
}

function option(phrase, index) {
  const item = Object.assign(document.createElement("li"), { id: `phrase-${index}` });
  item.setAttribute("role", "option");
  const name = Object.assign(document.createElement("strong"), { textContent: `;${phrase.name}` });
  item.append(name, ` ${phrase.words}`);
  item.addEventListener("mousedown", (event) => event.preventDefault());
  item.addEventListener("click", () => take(index));
  return item;
}

function move(to) {
  at = (to + shown.length) % shown.length;
  [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
  field.setAttribute("aria-activedescendant", `phrase-${at}`);
  list.children[at].scrollIntoView({ block: "nearest" });
}

/** As if it had been typed, so that the browser can undo it and the note is saved. */
function take(index) {
  const { words } = shown[index];
  close();
  field.focus();
  field.setSelectionRange(from, field.selectionEnd);
  if (!document.execCommand("insertText", false, words)) {
    field.setRangeText(words, from, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function typed(area) {
  return area.selectionStart === area.selectionEnd ? TYPED.exec(area.value.slice(0, area.selectionEnd)) : null;
}

function look(area) {
  const name = typed(area);
  if (name) {
    open(area, area.selectionEnd - name[1].length - 1, name[1]);
  } else if (isOpen()) {
    close();
  }
}

function press(event) {
  if (event.key === " " && event.ctrlKey) {
    event.preventDefault();
    open(event.target, event.target.selectionEnd, "");
  } else if (isOpen() && !event.isComposing) {
    const act = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      Enter: () => take(at),
      Tab: () => take(at),
      Escape: close,
    }[event.key];
    if (act && !event.shiftKey) {
      event.preventDefault();
      act();
    }
  }
}

for (const area of fields) {
  area.setAttribute("aria-autocomplete", "list");
  area.addEventListener("input", () => look(area));
  // help.keys.phrase
  area.addEventListener("keydown", press);
  area.addEventListener("focus", () => {
    if (area !== field && isOpen()) {
      close();
    }
    field = area;
  });
  area.addEventListener("blur", () => isOpen() && close());
}

link.addEventListener("mousedown", (event) => event.preventDefault());
link.addEventListener("click", (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    field.focus();
    open(field, field.selectionEnd, "");
  }
});
