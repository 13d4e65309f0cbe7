/*
 * Somebody who does nothing for as long as the clinic allows has to sign in again: a minute before, the page asks whether they
 * are there; then it is covered, and the session ends. What was typed stays under the cover until the same person has signed
 * in again, in whichever window. Whoever types is there, also where nothing is saved meanwhile; of several windows, the one
 * in which something is done last counts.
 *
 *   dialog#stay[data-idle][data-stay][data-writer]   seconds, where to say that somebody is there, for whom the page was rendered
 *   [data-ask], [data-over]                          what it says before, and then
 */

import { ask } from "./ask.js";

const ASK_BEFORE = 60_000;
const BETWEEN_CONTACTS = 60_000;
const KEY = "tandem.active";

const dialog = document.getElementById("stay");
const { idle, stay, writer } = dialog.dataset;
const here = `${stay}?member=${writer}`;
let lastHere = Date.now();
let lastContact = Date.now();
let covered = false;
let ended = false;
let timer = 0;

/** When somebody did something last, in any window. */
function last() {
  return Math.max(lastHere, Number(localStorage.getItem(KEY)));
}

function isThere() {
  lastHere = Date.now();
  localStorage.setItem(KEY, String(lastHere));
}

function acts() {
  if (!dialog.open) {
    isThere();
    if (Date.now() - lastContact > BETWEEN_CONTACTS) {
      tell();
    }
  }
}

/** The session goes on. Where it is over already, who types is told so by what saves it. */
async function tell() {
  lastContact = Date.now();
  const answer = await ask(here).catch(() => null);
  return answer?.status;
}

function show(part) {
  dialog.querySelector("[data-ask]").hidden = part !== "ask";
  dialog.querySelector("[data-over]").hidden = part !== "over";
  dialog.setAttribute("aria-labelledby", `stay-${part}`);
  if (!dialog.open) {
    dialog.showModal();
  }
}

function cover() {
  covered = true;
  document.documentElement.classList.add("covered");
  show("over");
  end();
}

/** Until it has come through, nothing uncovers the page. */
async function end() {
  if (!ended) {
    const answer = await ask(stay, { method: "POST", body: new URLSearchParams({ writer }) }).catch(() => null);
    ended = answer !== null && answer.status < 500;
  }
}

/** Whether the same person has signed in again meanwhile. */
async function look() {
  if (!ended) {
    await end();
    return;
  }
  const answer = await ask(here).catch(() => null);
  if (answer?.status === 204 && covered) {
    covered = false;
    ended = false;
    lastContact = Date.now();
    isThere();
    document.documentElement.classList.remove("covered");
    dialog.close();
    check();
  }
}

function check() {
  clearTimeout(timer);
  if (covered) {
    look();
    return;
  }
  const rest = last() + Number(idle) * 1000 - Date.now();
  if (rest <= 0) {
    cover();
    return;
  }
  if (rest <= ASK_BEFORE) {
    show("ask");
  } else if (dialog.open) {
    dialog.close();
  }
  timer = setTimeout(check, rest > ASK_BEFORE ? rest - ASK_BEFORE : rest);
}

async function stays() {
  isThere();
  check();
  const status = await tell();
  if (status === 401 || status === 409) {
    ended = true;
    cover();
  }
}

isThere();
check();
["keydown", "pointerdown", "wheel", "touchmove"].forEach((act) => addEventListener(act, acts, { capture: true, passive: true }));
["focus", "storage", "pageshow"].forEach((moment) => addEventListener(moment, check));
document.addEventListener("visibilitychange", check);
dialog.querySelector("[data-ask] button").addEventListener("click", stays);
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  if (!covered) {
    stays();
  }
});
dialog.addEventListener("close", () => {
  if (covered) {
    show("over");
  }
});
