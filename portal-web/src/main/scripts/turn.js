/*
 * The arrow keys turn the page of the calendar, as its links do: left to the day or week before, right to the one after.
 */
// help.keys.arrows
addEventListener("keydown", (key) => {
  const typing = key.target.closest?.("input, textarea, select, [contenteditable]");
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[key.key];
  if (rel && !typing && !key.altKey && !key.ctrlKey && !key.metaKey && !key.shiftKey) {
    document.querySelector(`.turning a[rel="${rel}"]`)?.click();
  }
});
