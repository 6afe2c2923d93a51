// A .job block with data-poll asks that address for the same block, freshly rendered, and takes over its words and its bar.
// A block without data-poll means that the job is over: its content takes the place of the old, and the asking stops.

const EVERY = 1_000;
const AT_MOST = 15_000;
const AWAY = Symbol("no answer");

for (const job of document.querySelectorAll(".job[data-poll]")) {
  hide(job, true);
  watch(job, EVERY);
}

function watch(job, wait) {
  setTimeout(async () => {
    if (document.hidden) return watch(job, EVERY);
    const fresh = await load(job.dataset.poll);
    // The network is away or the server restarts; the job itself goes on. Ask again, ever more seldom.
    if (fresh === AWAY) return watch(job, Math.min(wait * 2, AT_MOST));
    // Signed out, or no longer ours to see: leave the link for the person to decide.
    if (!fresh) return hide(job, false);
    if (!fresh.dataset.poll) return finish(job, fresh);
    renew(job, fresh);
    watch(job, EVERY);
  }, wait);
}

function renew(job, fresh) {
  for (const part of job.querySelectorAll("[data-live]")) {
    part.textContent = fresh.querySelector(`[data-live="${part.dataset.live}"]`)?.textContent ?? "";
  }
  const bar = job.querySelector("progress");
  const now = fresh.querySelector("progress");
  if (!bar || !now) return;
  bar.max = now.max;
  if (now.hasAttribute("value")) bar.value = now.value;
}

// The block stays, being the live region (role="status") that reads its new content aloud.
function finish(job, fresh) {
  delete job.dataset.poll;
  job.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
}

function hide(job, yes) {
  for (const link of job.querySelectorAll("[data-hide]")) link.hidden = yes;
}

// XMLHttpRequest reads a page into a document that runs no script, which trusted types allow; DOMParser would be refused.
function load(address) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.timeout = AT_MOST;
    request.onloadend = () => {
      const answered = request.status !== 0 && request.status < 500;
      done(answered ? (request.responseXML?.querySelector(".job") ?? null) : AWAY);
    };
    request.send();
  });
}
