/*
 * The order of steps by drag: a grip beside each step, and the form that the page brings along says where it was put.
 * By keyboard and without this script, the arrows beside each step do the same.
 */
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function gripped(list) {
  for (const step of list.children) {
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.setAttribute("aria-hidden", "true");
    step.prepend(grip);
  }
}

function begin() {
  const list = document.querySelector(".steps[data-order]");
  const form = document.getElementById("place");
  if (!list || !form || list.children.length < 2 || list.querySelector(".grip")) {
    return;
  }
  gripped(list);
  window.Sortable.get(list)?.destroy();
  window.Sortable.create(list, {
    handle: ".grip",
    animation: calm.matches ? 0 : 120,
    ghostClass: "lifted",
    onEnd(move) {
      if (move.oldIndex === move.newIndex) {
        return;
      }
      form.elements["place:moved"].value = move.item.dataset.step;
      form.elements["place:before"].value = move.item.nextElementSibling?.dataset.step ?? "";
      form.requestSubmit(form.elements["place:send"]);
    },
  });
}

begin();
document.addEventListener("tandem:refreshed", begin);
