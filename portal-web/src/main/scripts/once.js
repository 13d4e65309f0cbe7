/*
 * A form that was sent keeps its key when somebody goes back to it: no browser keeps a page of ours, so it comes anew and
 * with a new key. Sent again with the same words it is the same sending, and the server answers as it did the first time.
 *
 *   input[name=sending]   the key of a form
 */

const sent = history.state?.sent ?? {};

for (const form of document.forms) {
  if (form.elements.sending && sent[form.id]) {
    form.elements.sending.value = sent[form.id];
  }
}

addEventListener("submit", ({ target: form, defaultPrevented }) => {
  if (form.elements.sending && !defaultPrevented) {
    sent[form.id] = form.elements.sending.value;
    history.replaceState({ ...history.state, sent }, "");
  }
});
