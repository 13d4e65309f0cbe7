/*
 * On it the portal says at once that something has changed, or that somebody is writing; and one says that oneself is. It
 * says only that, not what: a page asks for that by the way all pages take. The channel opens again by itself: the first
 * time at once, later after longer and longer, and not all pages in the same moment.
 */

const BETWEEN_SIGNALS = 2_000;
const SILENCE = 50_000;
const LONGEST_WAIT = 30_000;

export class Channel {
  #address;
  #isWanted;
  #hear;
  #lost;
  #stands;
  #socket;
  #heard = 0;
  #attempts = 0;
  #retry = 0;
  #lastSignal = 0;

  /**
   * @param address below the portal's own
   * @param isWanted whether it may open now
   * @param hear called with each message
   * @param lost called when it closed by itself, with how often it was tried to open it since it was open
   * @param stands called with whether it is open
   */
  constructor(address, { isWanted, hear, lost, stands = () => {} }) {
    this.#address = `${location.origin.replace(/^http/, "ws")}${address}`;
    this.#isWanted = isWanted;
    this.#hear = hear;
    this.#lost = lost;
    this.#stands = stands;
    addEventListener("offline", () => this.close());
    addEventListener("pagehide", () => this.close());
    setInterval(() => this.#tryWhenSilent(), SILENCE / 5);
  }

  open() {
    clearTimeout(this.#retry);
    if (this.#socket || !navigator.onLine || !this.#isWanted()) {
      return;
    }
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    this.#heard = Date.now();
    socket.onopen = () => (this.#attempts = 0);
    socket.onmessage = (message) => {
      this.#heard = Date.now();
      this.#stands(true);
      this.#hear(JSON.parse(message.data));
    };
    socket.onclose = () => {
      if (this.#socket === socket) {
        this.#socket = undefined;
        this.#stands(false);
        this.#openLater();
      }
    };
  }

  /** Does not open again by itself. */
  close() {
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = undefined;
    this.#stands(false);
    socket?.close();
  }

  /** Others see for a moment that somebody is writing there. */
  tellOfWriting(part) {
    if (this.#socket?.readyState === WebSocket.OPEN && Date.now() - this.#lastSignal >= BETWEEN_SIGNALS) {
      this.#lastSignal = Date.now();
      this.#socket.send(JSON.stringify({ writing: part }));
    }
  }

  #openLater() {
    this.#lost(this.#attempts);
    const wait = this.#attempts === 0 ? 300 : Math.min(LONGEST_WAIT, 500 * 2 ** this.#attempts);
    this.#attempts += 1;
    this.#retry = setTimeout(() => this.open(), wait * (0.5 + Math.random() / 2));
  }

  /** The portal says something now and then, also when nothing happens. */
  #tryWhenSilent() {
    if (this.#socket && Date.now() - this.#heard > SILENCE) {
      this.close();
      this.open();
    }
  }
}
