/*
 * Makes a part of a page like the one that the portal would write now, around what somebody is doing in it: forms that stay
 * as they are, folds that are open, and the focus.
 */

/** Whether somebody has changed a field since the portal wrote it. */
export function isTouched(field) {
  if (field.type === "hidden" || field.type === "submit" || field.type === "button") {
    return false;
  }
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(first, field.multiple ? -1 : 0);
  }
  return "defaultValue" in field && field.value !== field.defaultValue;
}

/**
 * Makes an old element like a new one. What is alike stays the same element, with the focus, the folds and the place in a
 * screen reader that somebody has in it. A form stays as it is, or comes whole.
 */
export function weave(old, fresh, staying) {
  if (staying.includes(old) || old.isEqualNode(fresh)) {
    return;
  }
  if (old instanceof HTMLFormElement) {
    old.replaceWith(fresh);
    return;
  }
  takeAttributes(old, fresh);
  const rest = [...old.childNodes];
  for (const child of [...fresh.childNodes]) {
    const at = reachable(rest, staying).findIndex((candidate) => isAlike(candidate, child, staying));
    if (at < 0) {
      old.insertBefore(child, rest[0] ?? null);
    } else {
      drop(rest.splice(0, at), staying);
      weaveNode(rest.shift(), child, staying);
    }
  }
  drop(rest, staying);
}

/** Remembers which element has the focus by the nearest id above it. @returns gives it to whatever stands there then */
export function rememberedFocus() {
  const focused = document.activeElement;
  const way = [];
  let at = focused;
  while (at && !at.id) {
    way.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
    at = at.parentElement;
  }
  return () => {
    if (at && !focused.isConnected) {
      const again = way.reduce((element, index) => element?.children[index], document.getElementById(at.id));
      again?.focus({ preventScroll: true });
    }
  };
}

/** What somebody unfolded in the old part is unfolded in the new one. */
export function unfoldAlike(old, fresh) {
  for (const { id } of old.querySelectorAll("details[open][id]")) {
    fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute("open", "");
  }
}

function weaveNode(old, fresh, staying) {
  if (old instanceof Element) {
    weave(old, fresh, staying);
  } else if (old.data !== fresh.data) {
    old.data = fresh.data;
  }
}

/** Not what stands behind a form that stays: that is not passed over. */
function reachable(nodes, staying) {
  const last = nodes.findIndex((node) => staying.some((form) => node.contains(form)));
  return last < 0 ? nodes : nodes.slice(0, last + 1);
}

/** What holds a form that stays is like what holds the same form, and nothing else is. */
function isAlike(old, fresh, staying) {
  const held = staying.filter((form) => old.contains(form));
  if (held.length > 0) {
    return held.some((form) => fresh.id === form.id || fresh.querySelector?.(`#${CSS.escape(form.id)}`));
  }
  return old.nodeName === fresh.nodeName && old.id === fresh.id;
}

function drop(nodes, staying) {
  nodes.filter((node) => !staying.some((form) => node.contains(form))).forEach((node) => node.remove());
}

function takeAttributes(old, fresh) {
  const kept = old instanceof HTMLDetailsElement ? ["open"] : [];
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !kept.includes(name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    old.setAttribute(name, value);
  }
}
