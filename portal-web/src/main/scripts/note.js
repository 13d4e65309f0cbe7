/*
 * Saves a note while it is written. The form works without this file; with it, nobody has to think of saving.
 *
 *   #write    the form, with its passages
 *   #saving   how things stand; holds the note's id, where to save, and all the sentences
 *   #kinder   kinder words for what the client is going to read
 *
 * Looks anew for what others wrote at the event "tandem:look".
 */

import { Passage } from "./passage.js";
import { Saving } from "./saving.js";
import { Standing } from "./standing.js";
import { Unsaved } from "./unsaved.js";

const form = document.getElementById("write");
const standing = new Standing();
const { says } = standing;
const passages = [...document.querySelectorAll("[data-passage]")].map((box) => new Passage(box, goOn));
const unsaved = new Unsaved(says.note, () => document.getElementById("no-copy")?.removeAttribute("hidden"));
const saving = new Saving({
  passages,
  unsaved,
  standing,
  writer: form.elements.writer.value,
  answered: (json) => showKinder(json.kinder),
});

/** What came in while an input method composed is woven in now. */
function goOn(passage) {
  if (passage.dirty) {
    saving.soon(0);
  } else {
    saving.look();
  }
}

function showKinder(hints) {
  const box = document.getElementById("kinder");
  const list = box?.querySelector("ul");
  if (box && [...list.children].map((item) => item.textContent).join() !== hints.join()) {
    list.replaceChildren(...hints.map((hint) => Object.assign(document.createElement("li"), { textContent: hint })));
    box.hidden = hints.length === 0;
  }
}

for (const passage of passages) {
  passage.area.addEventListener("input", () => saving.change(passage));
  passage.area.addEventListener("blur", () => passage.dirty && saving.now());
  for (const field of passage.fields) {
    field.addEventListener("change", () => {
      field.dataset.dirty = "true";
      saving.change(passage);
    });
  }
}

document.addEventListener("tandem:look", () => saving.look());

// help.keys.save
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    saving.now();
  }
});

document.addEventListener("visibilitychange", () => (document.hidden ? saving.now() : saving.look()));
addEventListener("online", () => saving.now());
addEventListener("focus", () => (passages.some((one) => one.isDue()) ? saving.now() : saving.look()));

/**
 * Whoever presses a button sends the whole form; first what is under way comes to its end. Where something was written
 * elsewhere meanwhile, it is shown first, and the next press sends the form.
 */
form.addEventListener("submit", async (event) => {
  if (!saving.isUnderWay) {
    return;
  }
  event.preventDefault();
  const button = event.submitter;
  if (await saving.toItsEnd()) {
    passages.forEach((one) => (one.dirty = false));
    form.requestSubmit(button);
  }
});

standing.state = "opening";
passages.filter((one) => one.words !== one.area.defaultValue).forEach((one) => saving.change(one));

if (await unsaved.open(says.key, passages, (passage, words) => passage.showBeside(words, says.found, says.take))) {
  standing.say(says.found, "unsaved");
  standing.sayAloud(says.found);
  saving.soon(0);
}
if (standing.state === "opening") {
  standing.state = "saved";
}
form.dataset.ready = "true";
