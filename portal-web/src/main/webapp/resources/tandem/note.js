/*
 * Saves a note while it is written. The form works without this file; with it, nobody has to think of saving.
 *
 *   #saving          the line that says how things stand; holds the note's id, where to save, and all the sentences
 *   [data-passage]   one text of the note by its name, with data-number, how often it was written
 *   [data-goal]      is one about a goal; [data-with] in it is a field that goes with its text
 *
 * What was typed and is not on the server yet stands in the browser's own database, sealed with a key that the server
 * gives to the note's author alone. It is written there with every change, so that a crash loses nothing, and taken out
 * once the server has it. Where the same passage was changed elsewhere, the server puts both together; where it cannot,
 * both are shown.
 */

const PAUSE = 700;
const LONGEST_PAUSE = 3_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 20_000;

const line = document.getElementById("saving");
const form = document.getElementById("write");
const says = line.dataset;

/** What a passage is called, where it is typed, and what the server last had of it: the number and the text. */
const passages = [...document.querySelectorAll("[data-passage]")].map((box) => {
  const name = box.dataset.passage;
  const area = box.querySelector("textarea");
  return {
    name,
    box,
    area,
    hidden: box.querySelector("input[type=hidden]"),
    goal: box.dataset.goal !== undefined,
    fields: [...box.querySelectorAll("[data-with]")],
    number: Number(box.dataset.number),
    base: area.defaultValue,
    dirty: false,
  };
});

// ----------------------------------------------------------------------------------------- what is not saved yet

const journal = await openJournal();

async function openJournal() {
  try {
    const bytes = Uint8Array.from(atob(says.key), (letter) => letter.charCodeAt(0));
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    const database = await new Promise((done, failed) => {
      const opening = indexedDB.open("tandem", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("unsaved");
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    return { key, database };
  } catch {
    return null;
  }
}

function inJournal(mode, act) {
  return new Promise((done, failed) => {
    const transaction = journal.database.transaction("unsaved", mode, { durability: "strict" });
    const request = act(transaction.objectStore("unsaved"));
    transaction.oncomplete = () => done(request.result);
    transaction.onerror = () => failed(transaction.error);
  });
}

/** What a field that goes with a text says, as the server takes it. */
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

function place(passage) {
  return `${says.note}/${passage.name}`;
}

/** The last word counts: while one is being written down, the next one waits, and those between are not needed. */
async function writeDown(passage) {
  if (!journal) {
    return;
  }
  if (passage.writing) {
    passage.again = true;
    return;
  }
  passage.writing = true;
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const fields = passage.fields.map(valueOf);
    const text = JSON.stringify({ words: passage.area.value, number: passage.number, base: passage.base, fields });
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, journal.key, new TextEncoder().encode(text));
    if (passage.dirty) {
      await inJournal("readwrite", (store) => store.put({ iv, sealed }, place(passage)));
    }
  } finally {
    passage.writing = false;
    if (passage.again) {
      passage.again = false;
      writeDown(passage);
    }
  }
}

async function strikeOut(passage) {
  if (journal) {
    await inJournal("readwrite", (store) => store.delete(place(passage)));
  }
}

/** Puts back what a crash or a lost connection left behind. @returns whether there was anything */
async function putBack() {
  let found = false;
  for (const passage of journal ? passages : []) {
    const kept = await inJournal("readonly", (store) => store.get(place(passage)));
    if (!kept) {
      continue;
    }
    try {
      const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, journal.key, kept.sealed);
      const { words, number, base, fields } = JSON.parse(new TextDecoder().decode(opened));
      const turned = passage.fields.filter((field, i) => turn(field, fields?.[i] ?? valueOf(field)));
      if (words.trim() === passage.area.value.trim() && turned.length === 0) {
        await strikeOut(passage);
      } else {
        Object.assign(passage, { number, base, dirty: true });
        passage.area.value = words;
        turned.forEach((field) => (field.dataset.dirty = "true"));
        found = true;
      }
    } catch {
      await strikeOut(passage);
    }
  }
  return found;
}

// ------------------------------------------------------------------------------------------------------- saving

let timer = 0;
let dirtySince = 0;
let retry = FIRST_RETRY;
let saving = null;

function say(text, state) {
  line.textContent = text;
  line.dataset.state = state;
}

function soon(pause) {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
}

function changed(passage) {
  if (!passages.some((one) => one.dirty)) {
    dirtySince = Date.now();
  }
  passage.dirty = true;
  passage.held = false;
  writeDown(passage);
  if (line.dataset.state !== "trouble") {
    say(says.unsaved, "unsaved");
  }
  soon(Math.max(0, Math.min(PAUSE, dirtySince + LONGEST_PAUSE - Date.now())));
}

/** One at a time: what is typed meanwhile goes with the next one. */
function save() {
  clearTimeout(timer);
  saving ??= send(new Set()).finally(() => {
    saving = null;
    if (passages.some((one) => one.dirty && !one.held) && line.dataset.state !== "trouble") {
      soon(PAUSE);
    }
  });
  return saving;
}

async function send(withBase) {
  const due = passages.filter((one) => one.dirty && !one.held);
  const ofNote = due.filter((one) => !one.goal);
  const sent = new Map((ofNote.length > 0 ? ofNote : due).map((one) => [one, one.area.value]));
  if (sent.size === 0) {
    return;
  }
  if (line.dataset.state !== "trouble") {
    say(says.saving, "saving");
  }
  const body = new URLSearchParams({ note: says.note, writer: form.elements.writer.value });
  for (const passage of passages) {
    body.set(`seen.${passage.name}`, passage.number);
  }
  for (const [passage, words] of sent) {
    body.set(`words.${passage.name}`, words);
    for (const field of passage.fields.filter((one) => one.dataset.dirty)) {
      body.set(`${field.dataset.with}.${passage.name}`, valueOf(field));
      field.dataset.sent = valueOf(field);
    }
    if (withBase.has(passage) || passage.number !== Number(passage.hidden.value)) {
      body.set(`base.${passage.name}`, passage.base);
    }
  }
  let answer;
  try {
    answer = await fetch(says.keep, { method: "POST", body, keepalive: body.toString().length < 60_000 });
  } catch {
    return later(says.offline);
  }
  if (answer.status === 401 || answer.redirected) {
    return later(says.out);
  }
  const json = answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : null;
  if (!json) {
    return answer.status >= 500 ? later(says.offline) : say(says.signed, "trouble");
  }
  if (answer.status === 422) {
    if (json.passages) {
      taken(sent, json);
    }
    return say(`${says.wrong} ${json.text}`, "trouble");
  }
  retry = FIRST_RETRY;
  if (answer.status === 409) {
    return meet(sent, withBase, json);
  }
  taken(sent, json);
}

function later(text) {
  say(text, "trouble");
  soon(retry);
  retry = Math.min(2 * retry, LONGEST_RETRY);
}

/** The server has it. What was typed meanwhile stays to be saved. */
function taken(sent, json) {
  for (const passage of passages) {
    const kept = json.passages[passage.name];
    const words = sent.get(passage);
    if (!kept) {
      continue;
    }
    const turned = settleFields(passage, kept);
    if (words === undefined) {
      takeOver(passage, kept);
    } else if (passage.area.value !== words || turned) {
      passage.base = words;
      passage.number = kept.words === undefined ? kept.number : passage.number;
      passage.hidden.value = passage.number;
      writeDown(passage);
    } else {
      settle(passage, kept.number, kept.words ?? words);
      strikeOut(passage);
    }
  }
  showKinder(json.kinder);
  say(json.said, passages.some((one) => one.dirty) ? "unsaved" : "saved");
}

/** Kinder words for what the client is going to read. */
function showKinder(hints) {
  const box = document.getElementById("kinder");
  const list = box?.querySelector("ul");
  if (box && [...list.children].map((item) => item.textContent).join() !== hints.join()) {
    list.replaceChildren(...hints.map((hint) => Object.assign(document.createElement("li"), { textContent: hint })));
    box.hidden = hints.length === 0;
  }
}

/** What was sent is there; what somebody else set shows. @returns whether something was set here meanwhile */
function settleFields(passage, kept) {
  for (const field of passage.fields) {
    if (field.dataset.sent === valueOf(field)) {
      delete field.dataset.dirty;
    }
    delete field.dataset.sent;
    if (!field.dataset.dirty) {
      turn(field, kept[field.dataset.with]);
      passage.box.querySelector(`[name^="was.${field.dataset.with}."]`).value = valueOf(field);
    }
  }
  return passage.fields.some((field) => field.dataset.dirty);
}

/** Something was written elsewhere where nobody types here. */
function takeOver(passage, kept) {
  if (kept && !passage.dirty && kept.words !== undefined && kept.number > passage.number) {
    settle(passage, kept.number, kept.words);
  }
}

function settle(passage, number, words) {
  passage.dirty = false;
  passage.number = number;
  passage.base = words;
  passage.hidden.value = number;
  if (passage.area.value.trim() !== words.trim()) {
    const at = passage.area.selectionEnd;
    passage.area.value = words;
    passage.area.setSelectionRange(at, at);
  }
  passage.box.querySelector(".kept")?.remove();
}

/** The first time, the server is asked to put both together; when it cannot, both are shown, and the writer decides. */
function meet(sent, withBase, json) {
  const met = [...sent.keys()].filter((one) => json.passages[one.name].number !== one.number);
  if (met.some((one) => !withBase.has(one))) {
    return send(new Set(met));
  }
  for (const passage of met) {
    const { number, words } = json.passages[passage.name];
    showTheirs(passage, words);
    Object.assign(passage, { number, base: words, held: true });
    passage.hidden.value = number;
    writeDown(passage);
  }
  say(says.met, "trouble");
}

function showTheirs(passage, words) {
  passage.box.querySelector(".kept")?.remove();
  const kept = document.createElement("div");
  kept.className = "kept";
  const label = Object.assign(document.createElement("p"), { className: "label", textContent: says.theirs });
  const text = Object.assign(document.createElement("p"), { className: "words-said", dir: "auto", textContent: words });
  const take = Object.assign(document.createElement("button"), {
    type: "button",
    className: "btn btn-quiet",
    textContent: says.take,
  });
  take.addEventListener("click", () => {
    passage.area.value = `${passage.area.value.trimEnd()}\n\n${words}`;
    kept.remove();
    passage.area.focus();
    changed(passage);
  });
  kept.append(label, text, take);
  passage.box.append(kept);
}

/** Perhaps somebody went on with it on another device; what is being typed here meets that when it is saved. */
async function look() {
  if (saving || passages.some((one) => one.dirty)) {
    return;
  }
  const seen = passages.map((one) => `seen.${one.name}=${one.number}`).join("&");
  const answer = await fetch(`${says.keep}?note=${says.note}&${seen}`).catch(() => null);
  if (answer?.status === 404) {
    say(says.signed, "trouble");
  }
  if (answer?.ok && answer.headers.get("Content-Type")?.startsWith("application/json")) {
    const json = await answer.json();
    for (const passage of passages.filter((one) => json.passages[one.name])) {
      settleFields(passage, json.passages[passage.name]);
      takeOver(passage, json.passages[passage.name]);
    }
  }
}

// -------------------------------------------------------------------------------------------------------- events

for (const passage of passages) {
  passage.area.addEventListener("input", () => changed(passage));
  passage.area.addEventListener("blur", () => passage.dirty && save());
  for (const field of passage.fields) {
    field.addEventListener("change", () => {
      field.dataset.dirty = "true";
      changed(passage);
    });
  }
}

document.addEventListener("tandem:look", () => look());

addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    save();
  }
});

document.addEventListener("visibilitychange", () => (document.hidden ? save() : look()));
addEventListener("online", () => save());
addEventListener("focus", () => (passages.some((one) => one.dirty && !one.held) ? save() : look()));

/**
 * Whoever presses a button sends the whole form; first what is under way comes to its end. Where something was written
 * elsewhere meanwhile, it is shown first, and the next press sends the form.
 */
form.addEventListener("submit", (event) => {
  if (saving || passages.some((one) => one.dirty && !one.held)) {
    event.preventDefault();
    const button = event.submitter;
    save().finally(() => {
      clearTimeout(timer);
      if (passages.some((one) => one.held)) {
        return;
      }
      passages.forEach((one) => (one.dirty = false));
      form.requestSubmit(button);
    });
  }
});

if (await putBack()) {
  say(says.found, "unsaved");
  soon(0);
} else {
  line.dataset.state ??= "saved";
}
form.dataset.ready = "true";
