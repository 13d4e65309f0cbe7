/*
 * Finds people while one types a part of their name. The page works without this file: the button sends the form, which
 * comes back with whom it found.
 *
 *   [data-choose]   holds a field of type search, a button to find, a status, and a list: a menu, or a box for each
 *
 * Whom it finds is read off the page itself, asked for once more with what was typed. Whoever is chosen stays chosen.
 */

import { ask } from "./ask.js";

const PAUSE = 250;

for (const chooser of document.querySelectorAll("[data-choose]")) {
  const field = chooser.querySelector("input[type=search]");
  if (field) {
    listen(chooser, field);
  }
}

function listen(chooser, field) {
  const button = chooser.querySelector("button");
  let waiting = 0;
  let asked = 0;

  const find = async () => {
    clearTimeout(waiting);
    const turn = (asked += 1);
    const found = await fetched(chooser.dataset.choose, button);
    if (found && turn === asked) {
      show(chooser, found);
    }
  };

  button.type = "button"; // Enter elsewhere in the form sends it, and does not find
  button.addEventListener("click", find);
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, PAUSE);
  });
  // help.keys.find
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      find();
    }
  });
}

/** The same chooser on the page as it comes back with these words; nothing where it does not come. */
async function fetched(id, button) {
  const body = new URLSearchParams(new FormData(button.form));
  body.set(button.name, button.value);
  const answer = await ask(button.form.action, { method: "POST", body }).catch(() => null);
  if (!answer?.ok || answer.redirected) {
    return null;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector(`[data-choose="${id}"]`);
}

function show(chooser, found) {
  chooser.querySelector("[role=status]").textContent = found.querySelector("[role=status]")?.textContent ?? "";
  const menu = chooser.querySelector("select");
  if (menu) {
    showMenu(menu, [...found.querySelectorAll("option")]);
  } else {
    showBoxes(chooser.querySelector("ul"), [...found.querySelectorAll("li")]);
  }
}

function showMenu(menu, options) {
  const kept = [...menu.selectedOptions].filter((option) => option.value !== "");
  const others = options.filter((option) => !kept.some((mine) => mine.value === option.value));
  others.forEach((option) => option.removeAttribute("selected"));
  menu.replaceChildren(...others.slice(0, 1), ...kept, ...others.slice(1));
}

function showBoxes(list, items) {
  const box = (item) => item.querySelector("input");
  const kept = [...list.children].filter((item) => box(item).checked);
  const others = items.filter((item) => !kept.some((mine) => box(mine).value === box(item).value));
  list.replaceChildren(...kept, ...others);
}
