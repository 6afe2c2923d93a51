// A form with data-once is sent once per press: on a slow network people press again, and the second press should not look lost.
// The server already writes a request only once; this only spares the second trip and says that the first is under way.

const busy = new WeakSet();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-once]")) return;
  if (busy.has(form)) {
    event.preventDefault();
    return;
  }
  busy.add(form);
  // aria-disabled, not disabled: a disabled button would leave its own name and value out of the request.
  event.submitter?.setAttribute("aria-disabled", "true");
  // A file download answers without leaving the page, and a lost network leaves it too: let the person try again.
  setTimeout(() => free(form), 15_000);
});

// After "back" the browser may show this page from memory, as it was when it was sent.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) free(form);
});

function free(form) {
  busy.delete(form);
  for (const button of document.querySelectorAll("[aria-disabled='true']")) {
    if (button.form === form) button.removeAttribute("aria-disabled");
  }
}
