/*
 * Shows what others do with the same goal while they do it. The socket says only that something has changed; then the
 * page is fetched again, by the way all pages take, and what is new in it is woven in. What somebody is typing stays as
 * it is. Without this file a page is complete: what is new shows when it is opened again.
 *
 *   [data-goal]     around the page's work: the goal's id, with data-changes, how often it had changed
 *   [data-live]     with an id: a block that is woven in anew when the server would write it differently
 *   [data-part]     a place where one can be seen writing, by the names that the server knows
 *   [data-writes]   where one writes in a part that is shown elsewhere
 *   #live           the polite line, with data-socket, data-new and data-ended; from <t:live>, like [data-writing]
 *
 * Tells of each block that it made new with the event "tandem:refreshed", for scripts that add something to it; these
 * stand behind it in the page, since it first remembers how the server wrote each block.
 */

const { ask } = await import(`./ask.js${new URL(import.meta.url).search}`);

const SHOWN = 4_000;
const FRESH = 2_500;
const BETWEEN_SIGNALS = 2_000;
const SILENCE = 50_000;
const AWAY = 25 * 60_000;
const LONGEST_WAIT = 30_000;

const root = document.querySelector("[data-goal]");
const line = document.getElementById("live");
const signIn = document.getElementById("sign-in");

/** A page that somebody's refused form left behind holds their words as if they had come from the server. */
const answersAForm = line?.dataset.posted === "true";

// ------------------------------------------------------------------------------------------------ what stays as it is

function isTouched(field) {
  if (field.type === "hidden" || field.type === "submit" || field.type === "button") {
    return false;
  }
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(first, field.multiple ? -1 : 0);
  }
  return "defaultValue" in field && field.value !== field.defaultValue;
}

function stays(form) {
  return answersAForm || form.contains(document.activeElement) || [...form.elements].some(isTouched);
}

/** Remembers which element has the focus by the nearest id above it, and gives it back to whatever stands there then. */
function rememberedFocus() {
  const focused = document.activeElement;
  const way = [];
  let at = focused;
  while (at && !at.id) {
    way.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
    at = at.parentElement;
  }
  return () => {
    if (at && !focused.isConnected) {
      const again = way.reduce((element, index) => element?.children[index], document.getElementById(at.id));
      again?.focus({ preventScroll: true });
    }
  };
}

// ---------------------------------------------------------------------------------------------------------- weaving in

/** Makes an old element like a new one, around the forms that stay; these are not even moved. */
function weave(old, fresh, staying) {
  if (staying.includes(old)) {
    return;
  }
  if (!staying.some((form) => old.contains(form))) {
    old.replaceWith(fresh);
    return;
  }
  takeAttributes(old, fresh);
  const kept = [...old.childNodes].filter((child) => staying.some((form) => child.contains(form)));
  [...old.childNodes].filter((child) => !kept.includes(child)).forEach((child) => child.remove());
  let next = 0;
  for (const child of [...fresh.childNodes]) {
    const same = kept.findIndex((candidate) => holdsTheSameForm(candidate, child, staying));
    if (same < 0) {
      old.insertBefore(child, kept[next] ?? null);
    } else {
      weave(kept[same], child, staying);
      next = same + 1;
    }
  }
}

function holdsTheSameForm(old, fresh, staying) {
  return staying.some(
    (form) => old.contains(form) && (fresh.id === form.id || fresh.querySelector?.(`#${CSS.escape(form.id)}`)),
  );
}

function takeAttributes(old, fresh) {
  const kept = old instanceof HTMLDetailsElement ? ["open"] : [];
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !kept.includes(name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    old.setAttribute(name, value);
  }
}

// ----------------------------------------------------------------------------------------------------- looking again

const rendered = new Map();
let seen = 0;
let wanted = 0;
let anew = false;
let looking = false;
let leaving = false;
let ended = false;
let out = false;
let staying = [];

function blocksIn(element) {
  return [...element.querySelectorAll("[data-live][id]")].filter((block) => !block.parentElement.closest("[data-live]"));
}

/** Fetches the page until it is as new as the goal is known to be. Not for a page that nobody sees: the trail says who looked. */
async function look() {
  if (looking || leaving || ended || !isSomebodyHere()) {
    return;
  }
  looking = true;
  try {
    while ((anew || seen < wanted) && !ended && !leaving) {
      anew = false;
      const aim = wanted;
      await lookOnce();
      wanted = wanted === aim ? seen : wanted;
    }
  } catch {
    setTimeout(look, SHOWN);
  } finally {
    looking = false;
  }
}

async function lookOnce() {
  const answer = await ask(location.href);
  if (answer.status === 401) {
    beOut();
    return;
  }
  if (answer.status >= 400 && answer.status < 500) {
    end();
    return;
  }
  if (!answer.ok) {
    throw new Error(`The page was answered with ${answer.status}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-goal]");
  if (!page || page.dataset.goal !== root.dataset.goal) {
    end();
  } else if (!leaving) {
    take(page);
  }
}

/** The session is over. Once somebody has signed in again, here or in another window, the page goes on by itself. */
function beOut() {
  out = true;
  signIn.hidden = false;
  clearTimeout(clearing);
  line.textContent = line.dataset.out;
}

function beInAgain() {
  out = false;
  signIn.hidden = true;
  line.textContent = "";
}

function take(page) {
  if (out) {
    beInAgain();
  }
  staying = [...root.querySelectorAll("form")].filter(stays);
  const open = [...root.querySelectorAll("details[open][id]")].map((details) => details.id);
  const giveFocusBack = rememberedFocus();
  open.forEach((id) => page.querySelector(`#${CSS.escape(id)}`)?.setAttribute("open", ""));
  const changed = takeBlocks(page);
  giveFocusBack();
  seen = Number(page.dataset.changes);
  root.dataset.changes = page.dataset.changes;
  writing.forEach(showLine);
  if (changed.length > 0) {
    say(line.dataset.new);
    changed.forEach(highlight);
  }
}

/** @returns the ids of the blocks in which something is new */
function takeBlocks(page) {
  const changed = [];
  const fresh = blocksIn(page);
  let before = null;
  for (const block of fresh) {
    const old = document.getElementById(block.id);
    const html = as(block);
    if (!old) {
      before ? before.after(block) : blocksIn(root)[0]?.before(block);
    }
    if (rendered.get(block.id) !== html) {
      if (old) {
        weave(old, block, staying);
      }
      rendered.set(block.id, html);
      changed.push(block.id);
    }
    before = document.getElementById(block.id);
  }
  const ids = new Set(fresh.map((block) => block.id));
  blocksIn(root)
    .filter((block) => !ids.has(block.id) && !staying.some((form) => block.contains(form)))
    .forEach((block) => block.remove());
  return changed;
}

/** How the server wrote a block: a form's key and whether somebody unfolded something in it since do not count. */
function as(block) {
  const copy = block.cloneNode(true);
  copy.querySelectorAll("details").forEach((details) => details.removeAttribute("open"));
  copy.querySelectorAll("[name=sending]").forEach((key) => key.remove());
  return copy.outerHTML;
}

function highlight(id) {
  const block = document.getElementById(id);
  block.classList.add("live-new");
  block.dispatchEvent(new CustomEvent("tandem:refreshed", { bubbles: true }));
  setTimeout(() => block.classList.remove("live-new"), FRESH);
}

let clearing;

function say(words) {
  clearTimeout(clearing);
  line.textContent = words;
  clearing = setTimeout(() => (line.textContent = ""), 2 * SHOWN);
}

/** What this page shows may be out of date from now on, and it says so. */
function end() {
  ended = true;
  drop();
  clearTimeout(clearing);
  line.textContent = line.dataset.ended;
}

// ---------------------------------------------------------------------------------------------------------- presence

let touched = Date.now();

/** An unattended screen neither looks nor keeps anybody signed in. */
function isSomebodyHere() {
  return document.visibilityState === "visible" && Date.now() - touched < AWAY;
}

function comeBack() {
  anew ||= out;
  connect();
  look();
}

function noticeTouch() {
  const wasAway = !isSomebodyHere();
  touched = Date.now();
  if (wasAway) {
    comeBack();
  }
}

// --------------------------------------------------------------------------------------------------------- the socket

let socket;
let heard = 0;
let attempts = 0;
let retry;

function connect() {
  clearTimeout(retry);
  if (socket || ended || leaving || !navigator.onLine || !isSomebodyHere()) {
    return;
  }
  const address = `${location.origin.replace(/^http/, "ws")}${line.dataset.socket}?goal=${root.dataset.goal}`;
  const mine = new WebSocket(address);
  socket = mine;
  heard = Date.now();
  mine.onopen = () => (attempts = 0);
  mine.onmessage = (message) => hear(JSON.parse(message.data));
  mine.onclose = () => {
    if (socket === mine) {
      drop();
      comeAgain();
    }
  };
}

/** The first time at once, and not all pages in the same moment. A page that is not let in finds out why by looking. */
function comeAgain() {
  if (attempts > 0) {
    anew = true;
    look();
  }
  const wait = attempts === 0 ? 300 : Math.min(LONGEST_WAIT, 500 * 2 ** attempts);
  attempts += 1;
  retry = setTimeout(connect, wait * (0.5 + Math.random() / 2));
}

function drop() {
  const old = socket;
  socket = undefined;
  line.dataset.state = "off";
  old?.close();
}

function hear(message) {
  heard = Date.now();
  line.dataset.state = "on";
  if ("changes" in message) {
    wanted = Math.max(wanted, message.changes);
    look();
  } else if ("writing" in message) {
    showWriting(message.writing, message.side);
  }
}

// ------------------------------------------------------------------------------------------ somebody is writing here

const writing = new Map();
let lastSignal = 0;

function showWriting(part, side) {
  clearTimeout(writing.get(part)?.timer);
  const timer = setTimeout(() => {
    writing.delete(part);
    lineIn(part)?.remove();
  }, SHOWN);
  const shown = { part, side, timer };
  writing.set(part, shown);
  showLine(shown);
}

function blockOf(part) {
  return root.querySelector(`[data-part="${CSS.escape(part)}"]`);
}

function lineIn(part) {
  return blockOf(part)?.querySelector(":scope > [data-writing]");
}

function showLine({ part, side }) {
  const words = document.querySelector(`[data-writing="${CSS.escape(side)}"][hidden]`);
  if (words && lineIn(part)?.dataset.writing !== side) {
    lineIn(part)?.remove();
    const shown = words.cloneNode(true);
    shown.hidden = false;
    blockOf(part)?.append(shown);
  }
}

function tellOfWriting(event) {
  const place = event.target.closest("[data-writes], [data-part]");
  const part = place?.dataset.writes ?? place?.dataset.part;
  if (part && socket?.readyState === WebSocket.OPEN && Date.now() - lastSignal >= BETWEEN_SIGNALS) {
    lastSignal = Date.now();
    socket.send(JSON.stringify({ writing: part }));
  }
}

// ------------------------------------------------------------------------------------------------------------- begin

/** A form that only stayed since somebody was in it becomes new once they have left it untouched. */
function takeWhatWaited() {
  if (staying.some((form) => form.isConnected && !stays(form))) {
    staying = [];
    anew = true;
    look();
  }
}

function begin() {
  blocksIn(root).forEach((block) => rendered.set(block.id, as(block)));
  seen = Number(root.dataset.changes);
  root.addEventListener("input", tellOfWriting);
  root.addEventListener("focusout", () => setTimeout(takeWhatWaited));
  addEventListener("submit", (event) => (leaving = !event.defaultPrevented));
  addEventListener("pagehide", drop);
  addEventListener("pageshow", (event) => {
    leaving = false;
    if (event.persisted) {
      comeBack();
    }
  });
  addEventListener("online", comeBack);
  addEventListener("offline", drop);
  addEventListener("focus", comeBack);
  document.addEventListener("visibilitychange", comeBack);
  ["pointerdown", "pointermove", "keydown", "wheel"].forEach((kind) =>
    addEventListener(kind, noticeTouch, { passive: true }),
  );
  setInterval(() => {
    if (socket && Date.now() - heard > SILENCE) {
      drop();
      connect();
    }
  }, SILENCE / 5);
  connect();
}

if (root && line) {
  begin();
}
