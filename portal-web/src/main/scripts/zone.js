/*
 * Where the device is in another zone than the one that is chosen, the settings say so and offer it. It is the person who
 * chooses.
 */
const hint = document.querySelector("[data-zone]");
const field = document.getElementById("ownZone:zone");
const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
const sameZone = (one, other) =>
  one === other || Intl.DateTimeFormat("en", { timeZone: one }).resolvedOptions().timeZone === other;
const here = [...(field?.options ?? [])].find((option) => option.value && sameZone(option.value, device));

if (hint && here && !sameZone(field.value || hint.dataset.zone, device)) {
  const use = document.createElement("button");
  use.type = "button";
  use.className = "as-link";
  use.textContent = hint.dataset.use.replace("{0}", here.text);
  use.addEventListener("click", () => {
    field.value = here.value;
    field.focus();
    hint.hidden = true;
  });
  hint.append(" ", use);
  hint.hidden = false;
}
