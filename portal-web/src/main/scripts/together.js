/*
 * While a summary is written together: hears over the socket that the note has changed, and lets note.js look again, which
 * fetches the words by the way it always takes. Shows when the other one is writing. Does nothing where #saving names no
 * socket.
 *
 *   [data-passage="summary"]  where one can be seen writing
 *   [data-writing]            a line for each side, shown while somebody there is writing
 */

const SHOWN = 4_000;
const BETWEEN_SIGNALS = 2_000;
const LONGEST_WAIT = 30_000;

const { socket: address, note } = document.getElementById("saving").dataset;

let socket;
let attempts = 0;
let leaving = false;
let lastSignal = 0;
const timers = new Map();

function look() {
  document.dispatchEvent(new CustomEvent("tandem:look"));
}

function connect() {
  if (socket || leaving || document.hidden) {
    return;
  }
  const mine = new WebSocket(`${location.origin.replace(/^http/, "ws")}${address}?note=${note}`);
  socket = mine;
  mine.onopen = () => (attempts = 0);
  mine.onmessage = (message) => hear(JSON.parse(message.data));
  mine.onclose = () => {
    socket = undefined;
    if (!leaving && !document.hidden) {
      look();
      attempts += 1;
      setTimeout(connect, Math.min(LONGEST_WAIT, 250 * 2 ** attempts) * (0.5 + Math.random() / 2));
    }
  };
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

function tell() {
  if (socket?.readyState === WebSocket.OPEN && Date.now() - lastSignal >= BETWEEN_SIGNALS) {
    lastSignal = Date.now();
    socket.send(JSON.stringify({ writing: "summary" }));
  }
}

function leave() {
  leaving = true;
  socket?.close();
}

if (address) {
  document.querySelector('[data-passage="summary"]').addEventListener("input", tell);
  document.addEventListener("visibilitychange", () => (document.hidden ? socket?.close() : connect()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", () => {
    leaving = false;
    connect();
  });
  connect();
}
