// data-key="/" on a field or link, or two keys as in data-key="g p": pressing them goes there. "?" shows <dialog id="keys">.
// Single keys disturb people who steer by voice, so nothing listens while someone types, with a modifier held, or when the
// page says data-keys="off" on <html> because its reader switched the keys off.

const PAUSE = 1_000;
let before = "";
let at = 0;

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.documentElement.dataset.keys === "off" || typing(event.target)) return;

  const pair = event.timeStamp - at < PAUSE ? `${before} ${event.key}` : "";
  before = event.key;
  at = event.timeStamp;

  if (event.key === "?") return show(event);
  const target = find(pair) ?? find(event.key);
  if (!target) return;
  event.preventDefault();
  before = "";
  if (target.matches("a, button")) target.click();
  else target.focus();
});

function find(keys) {
  return keys ? document.querySelector(`[data-key="${CSS.escape(keys)}"]`) : null;
}

function show(event) {
  const list = document.querySelector("dialog#keys");
  if (!list || list.open) return;
  event.preventDefault();
  list.showModal();
}

function typing(element) {
  return element.isContentEditable || element.matches("textarea, select, dialog *, input:not([type=checkbox], [type=radio], [type=submit])");
}
