/*
 * Where the device is in another zone than the one that is chosen, the settings say so and offer it. It is the person who
 * chooses.
 */
const hint = document.querySelector("[data-zone]");
const field = document.getElementById("ownZone:zone");
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const chosen = field?.value || hint?.dataset.zone;

if (hint && here !== chosen && [...field.options].some((option) => option.value === here)) {
  const use = document.createElement("button");
  use.type = "button";
  use.className = "as-link";
  use.textContent = hint.dataset.use.replace("{0}", here.replaceAll("_", " "));
  use.addEventListener("click", () => {
    field.value = here;
    field.focus();
    hint.hidden = true;
  });
  hint.append(" ", use);
  hint.hidden = false;
}
