/*
 * Whether somebody is at the page. An unattended screen neither looks for what is new nor keeps anybody signed in.
 */

const AWAY = 25 * 60_000;
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel"];

let touched = Date.now();

export function isSomebodyHere() {
  return document.visibilityState === "visible" && Date.now() - touched < AWAY;
}

/** Acts each time when somebody comes back: to the window, to the network, or to the screen after a long time. */
export function whenSomebodyComesBack(act) {
  addEventListener("pageshow", (event) => event.persisted && act());
  addEventListener("online", act);
  addEventListener("focus", act);
  document.addEventListener("visibilitychange", act);
  const touch = () => {
    const wasAway = !isSomebodyHere();
    touched = Date.now();
    if (wasAway) {
      act();
    }
  };
  TOUCHES.forEach((kind) => addEventListener(kind, touch, { passive: true }));
}
