/* A button that opens the browser's own way to print; without this file the page says how to do it. */
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
