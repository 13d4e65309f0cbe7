/* A note that is opened to be written has the focus in its first empty field, unless there is something to say first. */
const empty = [...document.querySelectorAll("#write .passage:not([data-goal]) textarea")].find((field) => !field.value);
if (empty && !document.querySelector(".summary")) {
  empty.focus();
}
