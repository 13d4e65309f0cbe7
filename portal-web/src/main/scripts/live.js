/*
 * Shows what others do with the same goal while they do it. The channel says only that something has changed; then the page
 * is fetched again, by the way all pages take, and what is new in it is woven in. What somebody is typing stays as it is.
 * Without this file a page is complete: what is new shows when it is opened again.
 *
 *   [data-goal]     around the page's work and its blocks: the goal's id, with data-changes, how often it had changed
 *   [data-part]     a place where one can be seen writing, by the names that the portal knows
 *   [data-writes]   where one writes in a part that is shown elsewhere
 *   #live           the polite line, with data-socket, data-new and data-ended; from <t:live>, like [data-writing]
 */

import { ask } from "./ask.js";
import { Blocks } from "./blocks.js";
import { Channel } from "./channel.js";
import { isSomebodyHere, whenSomebodyComesBack } from "./presence.js";

const SHOWN = 4_000;

const root = document.querySelector("[data-goal]");
const line = document.getElementById("live");
const signIn = document.getElementById("sign-in");

// ----------------------------------------------------------------------------------------------------- looking again

let blocks;
let channel;
let seen = 0;
let wanted = 0;
let anew = false;
let looking = false;
let leaving = false;
let ended = false;
let out = false;

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

function lookAnew() {
  anew = true;
  look();
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

function take(page) {
  if (out) {
    beInAgain();
  }
  const isNew = blocks.take(page);
  seen = Number(page.dataset.changes);
  root.dataset.changes = page.dataset.changes;
  writing.forEach(showLine);
  if (isNew) {
    say(line.dataset.new);
  }
}

// ----------------------------------------------------------------------------------------------------------- the line

let clearing;

function say(words) {
  clearTimeout(clearing);
  line.textContent = words;
  clearing = setTimeout(() => (line.textContent = ""), 2 * SHOWN);
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

/** What this page shows may be out of date from now on, and it says so. */
function end() {
  ended = true;
  channel.close();
  clearTimeout(clearing);
  line.textContent = line.dataset.ended;
}

// ------------------------------------------------------------------------------------------ somebody is writing here

const writing = new Map();

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
  if (part) {
    channel.tellOfWriting(part);
  }
}

// ------------------------------------------------------------------------------------------------------------- begin

function hear(message) {
  if ("changes" in message) {
    wanted = Math.max(wanted, message.changes);
    look();
  } else if ("writing" in message) {
    showWriting(message.writing, message.side);
  }
}

/** A page that is not let in finds out why by looking. */
function lose(attempts) {
  if (attempts > 0) {
    lookAnew();
  }
}

function comeBack() {
  anew ||= out;
  channel.open();
  look();
}

function begin() {
  blocks = new Blocks(root, line.dataset.posted === "true");
  seen = Number(root.dataset.changes);
  channel = new Channel(`${line.dataset.socket}?goal=${root.dataset.goal}`, {
    isWanted: () => !ended && !leaving && isSomebodyHere(),
    hear,
    lost: lose,
    stands: (open) => (line.dataset.state = open ? "on" : "off"),
  });
  root.addEventListener("input", tellOfWriting);
  root.addEventListener("focusout", () => setTimeout(() => blocks.isFreed() && lookAnew()));
  addEventListener("submit", (event) => (leaving = !event.defaultPrevented));
  addEventListener("pageshow", () => (leaving = false));
  whenSomebodyComesBack(comeBack);
  channel.open();
}

if (root && line) {
  begin();
}
