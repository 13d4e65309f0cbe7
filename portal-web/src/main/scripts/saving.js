/*
 * Saves passages while they are typed, one request at a time, a moment after the last key. Where the same passage was changed
 * elsewhere, the portal puts both together; where it cannot, both are shown, and the writer decides. Where the portal is
 * away, the next try comes by itself. Where the session is over, the words stay on this device until the same person has
 * signed in again, in whichever window.
 */

import { ask, said } from "./ask.js";

const PAUSE = 700;
const LONGEST_PAUSE = 3_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 20_000;

/** Longer ones are not sent any more by a page that is left. */
const MOST_WHEN_LEAVING = 60_000;

/** Nobody can enter a clinic that is suspended, until it is reopened. */
const SUSPENDED = 423;

/** Whether it is worth to try again later. */
const passes = (status) => status >= 500 || status === SUSPENDED;

export class Saving {
  #passages;
  #unsaved;
  #standing;
  #writer;
  #answered;
  #timer = 0;
  #dirtySince = 0;
  #retry = FIRST_RETRY;
  #sending = null;

  /** Whether the next try comes by itself later, or with what somebody does, and not at once. */
  #rests = false;

  /**
   * @param standing whose sentences also name the item and where it is kept
   * @param writer for whom the page was rendered
   * @param answered called with each answer of the portal that something was kept
   */
  constructor({ passages, unsaved, standing, writer, answered }) {
    this.#passages = passages;
    this.#unsaved = unsaved;
    this.#standing = standing;
    this.#writer = writer;
    this.#answered = answered;
  }

  get isUnderWay() {
    return this.#sending !== null || this.#passages.some((one) => one.isDue());
  }

  change(passage) {
    if (!this.#passages.some((one) => one.dirty)) {
      this.#dirtySince = Date.now();
    }
    passage.change();
    this.#unsaved.write(passage);
    this.#standing.sayQuietly(this.#says.unsaved, "unsaved");
    this.soon(Math.max(0, Math.min(PAUSE, this.#dirtySince + LONGEST_PAUSE - Date.now())));
  }

  soon(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), pause);
  }

  /** One at a time: what is typed meanwhile goes with the next one. */
  now() {
    clearTimeout(this.#timer);
    this.#sending ??= this.#send(new Set()).finally(() => {
      this.#sending = null;
      if (this.#passages.some((one) => one.isDue()) && !this.#rests) {
        this.soon(PAUSE);
      }
    });
    return this.#sending;
  }

  /** Sends what is under way, and nothing after it. @returns whether nothing is held back */
  async toItsEnd() {
    await this.now().catch(() => {});
    clearTimeout(this.#timer);
    return !this.#passages.some((one) => one.held);
  }

  /** Perhaps somebody went on with it elsewhere; what is being typed here meets that when it is saved. */
  async look() {
    if (this.#sending || this.#passages.some((one) => one.dirty)) {
      return;
    }
    const seen = this.#passages.map((one) => `seen.${one.name}=${one.number}`).join("&");
    const answer = await ask(`${this.#says.keep}?note=${this.#says.note}&${seen}`).catch(() => null);
    const json = answer?.ok ? await said(answer) : null;
    if (answer && !json && !passes(answer.status)) {
      if (answer.status === 401) {
        this.#sayAway("out");
      } else {
        this.#standing.say(this.#says.signed, "trouble");
      }
    }
    if (json) {
      this.#standing.say(json.said, "saved");
      for (const passage of this.#passages.filter((one) => json.passages[one.name])) {
        passage.settleFields(json.passages[passage.name]);
        passage.takeOver(json.passages[passage.name]);
      }
    }
  }

  get #says() {
    return this.#standing.says;
  }

  async #send(withBase) {
    this.#rests = false;
    const due = this.#passages.filter((one) => one.isDue());
    const first = due.filter((one) => !one.goal);
    const sending = first.length > 0 ? first : due;
    if (sending.length === 0) {
      return;
    }
    this.#standing.sayQuietly(this.#says.saving, "saving");
    const body = new URLSearchParams({ note: this.#says.note, writer: this.#writer });
    this.#passages.forEach((one) => body.set(`seen.${one.name}`, one.number));
    const sent = new Map(sending.map((one) => [one, one.addTo(body, withBase.has(one))]));
    let answer;
    try {
      answer = await ask(this.#says.keep, {
        method: "POST",
        body,
        keepalive: body.toString().length < MOST_WHEN_LEAVING,
      });
    } catch {
      this.#later("offline");
      return;
    }
    const json = await said(answer);
    if (!json) {
      this.#turnedAway(answer.status);
    } else if (answer.status === 422) {
      await this.#refused(sent, withBase, json);
    } else {
      this.#retry = FIRST_RETRY;
      await this.#take(sent, withBase, json);
    }
  }

  /** What was kept is so; what met other words is put together with them, or shown beside them. */
  async #take(sent, withBase, json) {
    const met = [...sent.keys()].filter((one) => json.met.includes(one.name));
    for (const passage of this.#passages.filter((one) => !met.includes(one))) {
      const kept = json.passages[passage.name];
      if (kept) {
        this.#takeOne(passage, sent.get(passage), kept);
      }
    }
    this.#answered(json);
    const held = this.#passages.find((one) => one.held);
    if (held) {
      this.#standing.say(held.trouble, "trouble");
    } else {
      this.#standing.say(json.said, this.#passages.some((one) => one.dirty) ? "unsaved" : "saved");
    }
    if (met.length > 0) {
      await this.#meet(met, withBase, json);
    }
  }

  #takeOne(passage, sent, kept) {
    const turned = passage.settleFields(kept);
    passage.waits = passage.typing.composing && kept.words !== undefined;
    if (sent === undefined) {
      passage.takeOver(kept);
    } else {
      passage.kept(sent, kept, turned);
      this.#unsaved.write(passage);
    }
  }

  /** The first time, the portal is asked to put both together; when it cannot, both are shown. */
  async #meet(met, withBase, json) {
    if (met.some((one) => !withBase.has(one))) {
      await this.#send(new Set(met));
      return;
    }
    for (const passage of met) {
      passage.meet(json.passages[passage.name], this.#says.met, this.#says);
      this.#unsaved.write(passage);
    }
    this.#standing.say(this.#says.met, "trouble");
  }

  /** The passage that is refused waits until it is changed; the others are kept, or saved without it. */
  async #refused(sent, withBase, json) {
    const trouble = `${this.#says.wrong} ${json.text}`;
    const one = [...sent.keys()].find((passage) => passage.name === json.field);
    one?.hold(trouble);
    this.#rests = !one && !json.passages;
    if (json.passages) {
      await this.#take(sent, withBase, json);
    }
    this.#standing.say(trouble, "trouble");
  }

  #turnedAway(status) {
    if (status === 401 || passes(status)) {
      this.#later(status === 401 ? "out" : "offline");
    } else {
      this.#rests = true;
      this.#standing.say(status === 409 ? this.#says.other : this.#says.signed, "trouble");
    }
  }

  #later(why) {
    this.#rests = true;
    this.#sayAway(why);
    this.soon(this.#retry);
    this.#retry = Math.min(2 * this.#retry, LONGEST_RETRY);
  }

  /** Where this device keeps no copy, nobody is told that their words are safe on it. */
  #sayAway(why) {
    const text = (this.#unsaved.isKept ? undefined : this.#says[`${why}Bare`]) ?? this.#says[why];
    this.#standing.say(text, "trouble", why === "out");
  }
}
