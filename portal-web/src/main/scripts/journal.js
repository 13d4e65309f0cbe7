/*
 * What was typed and is not on the server yet, in the browser's own database, so that a crash loses nothing: sealed with a
 * key that the server gives to the note's author alone. A database that does not open or answer in time is none: nothing
 * waits for it.
 */

const PATIENCE = 2_000;

/** @returns the journal of this device; null where it keeps none */
export async function openJournal(secret) {
  try {
    const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    return new Journal(key, await inTime(opened()));
  } catch {
    return null;
  }
}

function opened() {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("tandem", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("unsaved");
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
}

function inTime(promise) {
  return Promise.race([promise, new Promise((done, failed) => setTimeout(failed, PATIENCE))]);
}

class Journal {
  constructor(key, database) {
    this.key = key;
    this.database = database;
  }

  async write(place, content) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key, bytes);
    await this.within("readwrite", (store) => store.put({ iv, sealed }, place));
  }

  async strikeOut(place) {
    await this.within("readwrite", (store) => store.delete(place));
  }

  /** @returns what was written there; null where there is nothing that this key opens */
  async read(place) {
    const kept = await this.within("readonly", (store) => store.get(place));
    if (!kept) {
      return null;
    }
    try {
      const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, this.key, kept.sealed);
      return JSON.parse(new TextDecoder().decode(opened));
    } catch {
      await this.strikeOut(place);
      return null;
    }
  }

  within(mode, act) {
    return inTime(
      new Promise((done, failed) => {
        const transaction = this.database.transaction("unsaved", mode, { durability: "strict" });
        const request = act(transaction.objectStore("unsaved"));
        transaction.oncomplete = () => done(request.result);
        transaction.onerror = () => failed(transaction.error);
      }),
    );
  }
}
