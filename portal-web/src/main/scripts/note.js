/*
 * Saves a note while it is written. The form works without this file; with it, nobody has to think of saving.
 *
 *   #saving          the line that says how things stand; holds the note's id, where to save, and all the sentences
 *   [data-passage]   one text of the note by its name, with data-number, how often it was written
 *   [data-goal]      is one about a goal; [data-with] in it is a field that goes with its text
 *
 * What was typed and is not on the server yet stands in the journal of this device. It is written there with every change,
 * so that a crash loses nothing, and taken out once the server has it. Where the same passage was changed elsewhere, the
 * server puts both together; where it cannot, both are shown. Where the session is over, the words stay here until the same
 * person has signed in again, in whichever window.
 */

const release = new URL(import.meta.url).search;
const [{ ask, said }, { openJournal }, { Typing }] = await Promise.all(
  ["ask", "journal", "typing"].map((name) => import(`./${name}.js${release}`)),
);

const PAUSE = 700;
const LONGEST_PAUSE = 3_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 20_000;

const line = document.getElementById("saving");
const aloud = document.getElementById("saving-aloud");
const signIn = document.getElementById("sign-in");
const form = document.getElementById("write");
const says = line.dataset;

/** What a passage is called, where it is typed, and what the server last had of it: the number and the text. */
const passages = [...document.querySelectorAll("[data-passage]")].map((box) => {
  const area = box.querySelector("textarea");
  const passage = {
    name: box.dataset.passage,
    box,
    area,
    hidden: box.querySelector("input[type=hidden]"),
    goal: box.dataset.goal !== undefined,
    fields: [...box.querySelectorAll("[data-with]")],
    number: Number(box.dataset.number),
    base: area.defaultValue,
    dirty: false,
  };
  passage.typing = new Typing(area, () => goOn(passage));
  return passage;
});

// ----------------------------------------------------------------------------------------- what is not saved yet

/** Undefined until it has opened, null where this device keeps none. */
let journal;

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
  if (!journal || passage.writing) {
    passage.again = true;
    return;
  }
  passage.again = false;
  passage.writing = true;
  try {
    if (passage.dirty) {
      const { number, base, area } = passage;
      await journal.write(place(passage), { words: area.value, number, base, fields: passage.fields.map(valueOf) });
    }
    if (!passage.dirty) {
      await journal.strikeOut(place(passage));
    }
  } catch {
    keepsNoCopy();
  } finally {
    passage.writing = false;
    if (passage.again) {
      writeDown(passage);
    }
  }
}

/**
 * Puts back what a crash or a lost connection left behind. Where somebody has typed meanwhile it stands beside their words,
 * unless it is a part of them.
 * @returns whether there was anything
 */
async function putBack(device) {
  let found = false;
  for (const passage of passages) {
    const kept = await device.read(place(passage));
    if (kept && !passage.touched) {
      found = takeBack(passage, kept) || found;
    } else if (kept && !passage.area.value.includes(kept.words.trim())) {
      showTheirs(passage, kept.words, says.found);
    }
  }
  return found;
}

function takeBack(passage, { words, number, base, fields }) {
  const turned = passage.fields.filter((field, i) => turn(field, fields?.[i] ?? valueOf(field)));
  if (words.trim() === passage.area.value.trim() && turned.length === 0) {
    writeDown(passage);
    return false;
  }
  Object.assign(passage, { number, base, dirty: true });
  passage.typing.weave(words);
  turned.forEach((field) => (field.dataset.dirty = "true"));
  return true;
}

/** From here on nothing is lost by a crash but what the server does not have. */
function keepsNoCopy() {
  journal = null;
  document.getElementById("no-copy")?.removeAttribute("hidden");
}

// ------------------------------------------------------------------------------------------------------- saving

let timer = 0;
let dirtySince = 0;
let retry = FIRST_RETRY;
let saving = null;

/** Whether the next try comes by itself later, or with what somebody does, and not at once. */
let rests = false;

let troubled = false;

/** A screen reader hears of trouble and of its end, not of each word that is saved. */
function say(text, state) {
  show(line, text);
  line.dataset.state = state;
  signIn.hidden = text !== away("out");
  if (state === "trouble" || (troubled && state === "saved")) {
    show(aloud, text);
    troubled = state === "trouble";
  }
}

function show(place, text) {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

function soon(pause) {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
}

/** Not what has to be decided first, nor what waits until words that came in can be woven in. */
function isDue({ dirty, held, waits, typing }) {
  return dirty && !held && !(waits && typing.composing);
}

function changed(passage) {
  if (!passages.some((one) => one.dirty)) {
    dirtySince = Date.now();
  }
  Object.assign(passage, { touched: true, dirty: true, held: false, waits: false });
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
    if (passages.some(isDue) && !rests) {
      soon(PAUSE);
    }
  });
  return saving;
}

async function send(withBase) {
  rests = false;
  const due = passages.filter(isDue);
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
    answer = await ask(says.keep, { method: "POST", body, keepalive: body.toString().length < 60_000 });
  } catch {
    return later(away("offline"));
  }
  const json = await said(answer);
  if (!json) {
    return turnedAway(answer.status);
  }
  if (answer.status === 422) {
    return refused(sent, withBase, json);
  }
  retry = FIRST_RETRY;
  return answered(sent, withBase, json);
}

/** What was kept is so; what met other words is put together with them, or shown beside them. */
function answered(sent, withBase, json) {
  const met = [...sent.keys()].filter((one) => json.met.includes(one.name));
  met.forEach((one) => sent.delete(one));
  taken(sent, json, met);
  return met.length > 0 ? meet(met, withBase, json) : undefined;
}

/** Where this device keeps no copy, nobody is told that their words are safe on it. */
function away(why) {
  return (journal ? undefined : says[`${why}Bare`]) ?? says[why];
}

function turnedAway(status) {
  if (status === 401 || status >= 500) {
    later(away(status === 401 ? "out" : "offline"));
  } else {
    rests = true;
    say(status === 409 ? says.other : says.signed, "trouble");
  }
}

function hold(passage, trouble) {
  Object.assign(passage, { held: true, trouble });
}

/** The passage that is refused waits until it is changed; the others are kept, or saved without it. */
async function refused(sent, withBase, json) {
  const trouble = `${says.wrong} ${json.text}`;
  const one = [...sent.keys()].find((passage) => passage.name === json.field);
  if (one) {
    hold(one, trouble);
  }
  rests = !one && !json.passages;
  if (json.passages) {
    await answered(sent, withBase, json);
  }
  say(trouble, "trouble");
}

function later(text) {
  rests = true;
  say(text, "trouble");
  soon(retry);
  retry = Math.min(2 * retry, LONGEST_RETRY);
}

/** The server has it. What was typed meanwhile stays to be saved. */
function taken(sent, json, met) {
  for (const passage of passages.filter((one) => !met.includes(one))) {
    const kept = json.passages[passage.name];
    const words = sent.get(passage);
    if (!kept) {
      continue;
    }
    const turned = settleFields(passage, kept);
    passage.waits = passage.typing.composing && kept.words !== undefined;
    if (words === undefined) {
      takeOver(passage, kept);
    } else if (passage.area.value !== words || turned || passage.waits) {
      passage.base = words;
      passage.number = kept.words === undefined ? kept.number : passage.number;
      passage.hidden.value = passage.number;
      writeDown(passage);
    } else {
      settle(passage, kept.number, kept.words ?? words);
      writeDown(passage);
    }
  }
  showKinder(json.kinder);
  const held = passages.find((one) => one.held);
  if (held) {
    say(held.trouble, "trouble");
  } else {
    say(json.said, passages.some((one) => one.dirty) ? "unsaved" : "saved");
  }
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
  const { dirty, typing, number } = passage;
  if (kept && !dirty && !typing.composing && kept.words !== undefined && kept.number > number) {
    settle(passage, kept.number, kept.words);
  }
}

function settle(passage, number, words) {
  passage.dirty = false;
  passage.number = number;
  passage.base = words;
  passage.hidden.value = number;
  if (passage.area.value.trim() !== words.trim()) {
    passage.typing.weave(words);
  }
  passage.box.querySelector(".kept")?.remove();
}

/** The first time, the server is asked to put both together; when it cannot, both are shown, and the writer decides. */
function meet(met, withBase, json) {
  if (met.some((one) => !withBase.has(one))) {
    return send(new Set(met));
  }
  for (const passage of met) {
    const { number, words } = json.passages[passage.name];
    showTheirs(passage, words, says.theirs);
    Object.assign(passage, { number, base: words });
    hold(passage, says.met);
    passage.hidden.value = number;
    writeDown(passage);
  }
  say(says.met, "trouble");
}

function showTheirs(passage, words, whose) {
  passage.box.querySelector(".kept")?.remove();
  const kept = document.createElement("div");
  kept.className = "kept";
  const label = Object.assign(document.createElement("p"), { className: "label", textContent: whose });
  const text = Object.assign(document.createElement("p"), { className: "words-said", dir: "auto", textContent: words });
  const take = Object.assign(document.createElement("button"), {
    type: "button",
    className: "btn btn-quiet",
    textContent: says.take,
  });
  take.addEventListener("click", () => {
    kept.remove();
    passage.area.focus();
    passage.area.setSelectionRange(passage.area.value.trimEnd().length, passage.area.value.length);
    document.execCommand("insertText", false, `\n\n${words}`);
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
  const answer = await ask(`${says.keep}?note=${says.note}&${seen}`).catch(() => null);
  const json = answer?.ok ? await said(answer) : null;
  if (answer && !json && answer.status < 500) {
    say(answer.status === 401 ? away("out") : says.signed, "trouble");
  }
  if (json) {
    say(json.said, "saved");
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

/** What came in while an input method composed is woven in now. */
function goOn(passage) {
  if (passage.dirty) {
    soon(0);
  } else {
    look();
  }
}

document.addEventListener("tandem:look", () => look());

// help.keys.save
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    save();
  }
});

document.addEventListener("visibilitychange", () => (document.hidden ? save() : look()));
addEventListener("online", () => save());
addEventListener("focus", () => (passages.some(isDue) ? save() : look()));

/**
 * Whoever presses a button sends the whole form; first what is under way comes to its end. Where something was written
 * elsewhere meanwhile, it is shown first, and the next press sends the form.
 */
form.addEventListener("submit", (event) => {
  if (saving || passages.some(isDue)) {
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

line.dataset.state = "opening";
passages.filter((one) => one.area.value !== one.area.defaultValue).forEach(changed);

// Nothing is written over what a crash left behind before that is read.
let device = await openJournal(says.key);
try {
  if (device && (await putBack(device))) {
    say(says.found, "unsaved");
    show(aloud, says.found);
    soon(0);
  }
} catch {
  device = null;
}
journal = device;
if (journal) {
  passages.filter((one) => one.again).forEach(writeDown);
} else {
  keepsNoCopy();
}
if (line.dataset.state === "opening") {
  line.dataset.state = "saved";
}
form.dataset.ready = "true";
