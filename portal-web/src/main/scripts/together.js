/*
 * While a summary is written together: hears that the note has changed, and lets note.js look again, which fetches the words
 * by the way it always takes. Shows when the other one is writing. Does nothing where #saving names no socket.
 *
 *   [data-passage="summary"]  where one can be seen writing
 *   [data-writing]            a line for each side, shown while somebody there is writing
 */

import { Channel } from "./channel.js";

const SHOWN = 4_000;

const { socket, note } = document.getElementById("saving").dataset;
const timers = new Map();

function look() {
  document.dispatchEvent(new CustomEvent("tandem:look"));
}

function hear(message) {
  if ("changes" in message) {
    look();
  } else if ("writing" in message) {
    show(message.side);
  }
}

function show(side) {
  const line = document.querySelector(`[data-writing="${CSS.escape(side)}"]`);
  if (line) {
    line.hidden = false;
    clearTimeout(timers.get(side));
    timers.set(side, setTimeout(() => (line.hidden = true), SHOWN));
  }
}

if (socket) {
  const channel = new Channel(`${socket}?note=${note}`, { isWanted: () => !document.hidden, hear, lost: look });
  document
    .querySelector('[data-passage="summary"]')
    .addEventListener("input", () => channel.tellOfWriting("summary"));
  document.addEventListener("visibilitychange", () => (document.hidden ? channel.close() : channel.open()));
  addEventListener("online", () => channel.open());
  addEventListener("pageshow", () => channel.open());
  channel.open();
}
