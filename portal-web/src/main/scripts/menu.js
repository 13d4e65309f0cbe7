/*
 * A menu of the bar closes when something outside of it is pressed or gets the focus, and on Escape, which leads the
 * focus back to where the menu was opened.
 */
const menus = [...document.querySelectorAll("details.menu")];

function closeOthers(target) {
  for (const menu of menus) {
    if (menu.open && !menu.contains(target)) {
      menu.open = false;
    }
  }
}

addEventListener("pointerdown", (event) => closeOthers(event.target));
addEventListener("focusin", (event) => closeOthers(event.target));

// help.keys.escape
addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && menus.find((menu) => menu.open);
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
