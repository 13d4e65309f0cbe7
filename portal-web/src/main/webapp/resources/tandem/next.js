const { ask } = await import(`./ask.js${new URL(import.meta.url).search}`);

/* One key opens the next note to write: the first one on the page of those that are to be written. */
// help.keys.next
addEventListener("keydown", async (key) => {
  if (!key.altKey || !key.shiftKey || key.ctrlKey || key.metaKey || key.code !== "KeyN") {
    return;
  }
  key.preventDefault();
  const list = `/${location.pathname.split("/")[1]}/sessions/to-do`;
  const answer = await ask(list).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  location.assign(page?.querySelector("main .lines a.line-title")?.getAttribute("href") ?? list);
});
