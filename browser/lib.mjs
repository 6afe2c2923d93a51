// What the browser tests share: a browser, people of the demonstration town,
// and the questions every page must answer well.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);

/** Where the server under test listens, without a slash at the end. */
export const base = (process.env.STARLING_URL ?? "").replace(/\/$/, "");
assert.ok(base, "STARLING_URL is not set: start the tests with bin/test browser");

/**
 * Every page that is looked at: a path and who looks at it (nobody, when `as`
 * is missing). `follow` names links by their selectors, each pressed on the page
 * before, for what has an id in its address; `status` is what the server answers.
 */
export const pages = JSON.parse(readFileSync(new URL("pages.json", import.meta.url), "utf8"));

/** A page's name in a test's title. */
export const title = ({ path, as, name }) => `${path}${name ? ` (${name})` : ""}${as ? ` as ${as}` : ""}`;

/** How long one test may take: whoever hangs is named, instead of the whole file. */
export const patient = { timeout: 120_000 };

/** The rules a page is held to: WCAG 2.2 AA and axe's own good practice. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AXE_SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Starts Chromium; the caller closes it. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Chromium's own sandbox cannot be set up by root, and the only pages opened are
    // ours, from this machine. A container's shared memory may be too small for a tab.
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

/**
 * A page in a context of its own: own cookies, own theme.
 *
 * `as` signs a person of the demonstration town in; `nojs` turns scripts off;
 * `width` is the window's in CSS pixels. Close `page.context()` when done.
 */
export async function open(browser, { as, dark = false, nojs = false, width = 1280, height = 900 } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    locale: "en",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: !nojs,
    viewport: { width, height },
  });
  context.setDefaultTimeout(15_000);
  // Added by the browser and not by the page, so the page's policy stays whole.
  if (!nojs) await context.addInitScript(AXE_SOURCE);
  const page = await context.newPage();
  if (as) await signInAs(page, as);
  return page;
}

/**
 * Pages for many tests that ask for the same: each gets a tab of its own in a
 * context that is made, and signed in, once. The browser's end closes them.
 */
export function tabs(browser) {
  const contexts = new Map();
  return async (options) => {
    const key = JSON.stringify(options);
    if (!contexts.has(key)) contexts.set(key, (await open(browser, options)).context());
    return contexts.get(key).newPage();
  };
}

// Where the links of a page of pages.json lead; the same in every look.
const found = new Map();

/** Where a page of pages.json is: its path, or where its links lead. */
export async function addressOf(page, entry) {
  const { path, follow = [] } = entry;
  if (follow.length === 0) return path;
  const key = title(entry);
  if (!found.has(key)) {
    await visit(page, path);
    for (const selector of follow) {
      const link = page.locator(selector).first();
      assert.ok(await link.count(), `${key}: ${page.url()} has no ${selector}`);
      await visit(page, await link.getAttribute("href"));
    }
    found.set(key, page.url());
  }
  return found.get(key);
}

/** Goes to a page of pages.json. */
export async function go(page, entry) {
  return visit(page, await addressOf(page, entry), entry.status);
}

/** Brings a sample file up to its first page: what its columns are, or what would happen. */
export async function upload(page, house, file) {
  await visit(page, `/o/${house}/imports`);
  await page.setInputFiles("#f-file", fileURLToPath(new URL(`../features/imports/samples/${file}`, import.meta.url)));
  await submit(page, page.locator("main form[enctype] .go"));
}

/** Starts what an import's page offers to start, and waits for its end as a person would. */
export async function runImport(page, button) {
  const address = page.url().replace(/\/(undo|mapping)$/, "");
  await submit(page, button);
  for (let look = 0; look < 100; look += 1) {
    await visit(page, address);
    if ((await page.locator(".job").count()) === 0) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${address} did not come to its end`);
}

/** The imports that pages.json looks at, in each of their states, unless they are there already. */
export async function bringSamples(browser) {
  const page = await open(browser, { as: "toumeng" });
  const isThere = async (file) => {
    await visit(page, "/o/hmong-farmers/imports");
    return (await page.locator(`a:has-text("${file}")`).count()) > 0;
  };
  for (const file of ["broken_rows.csv", "van.csv", "zetkin.csv", "spoke.csv"]) {
    if (await isThere(file)) continue;
    await upload(page, "hmong-farmers", file);
    if (file === "broken_rows.csv" || file === "van.csv") continue;
    await runImport(page, page.locator("form[action$='/start'] .go"));
    if (file === "zetkin.csv") continue;
    await visit(page, `${page.url()}/undo`);
    await runImport(page, page.locator("form[action$='/undo'] button"));
  }
  await page.context().close();
}

/** Becomes a person of the demonstration town, through the form a visitor uses. */
export async function signInAs(page, name) {
  await visit(page, "/demo");
  const form = page.locator(`form[method="post"][action="/demo/as/${name}"]`);
  assert.equal(await form.count(), 1, `the demonstration page offers no "${name}"`);
  await submit(page, form.locator("button"));
  assert.notEqual(new URL(page.url()).pathname, "/demo", `"${name}" was not signed in`);
}

/** Asks for a language through the switch on the page, unless it speaks it already. */
export async function speak(page, language) {
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  const button = page.locator(`button[name="lang"][value="${language}"]`).first();
  assert.equal(await button.count(), 1, `${page.url()} has no switch to "${language}"`);
  const drop = page.locator("details:not([open])", { has: button }).last();
  if (await drop.count()) await drop.locator("> summary").click();
  await submit(page, button);
  assert.equal(await page.locator("html").getAttribute("lang"), language, `${page.url()} did not change its language`);
}

/** Presses a button that sends a form, and waits for the page it leads to. */
export async function submit(page, button) {
  await Promise.all([page.waitForNavigation(), button.click()]);
}

/** Goes to a path and insists on the answer expected of it: any below 400, unless told. */
export async function visit(page, path, status) {
  const response = await page.goto(path, { waitUntil: "load" });
  const fine = status === undefined ? response?.status() < 400 : [status].flat().includes(response?.status());
  assert.ok(fine, `${path} answered ${response?.status()}`);
  return response;
}

/** Fails with one readable line for each rule of axe that the page breaks. */
export async function expectAccessible(page, name = page.url()) {
  // At the page's end the bar at the foot lies over nothing. Further up it always
  // covers half of some link, which axe would take for a small target.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const { violations } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false }),
    AXE_TAGS,
  );
  if (violations.length > 0) assert.fail(`${name}\n${violations.map(describe).join("\n")}`);
}

function describe({ id, impact, help, nodes }) {
  const places = nodes.slice(0, 3).map((node) => `    ${node.target.join(" ")}: ${node.html.slice(0, 160)}`);
  if (nodes.length > 3) places.push(`    and ${nodes.length - 3} more`);
  return [`  ${id} (${impact}): ${help}`, ...places].join("\n");
}

/** Fails when the page is wider than a window of that many CSS pixels. */
export async function expectNoSidewaysScroll(page, width = 320) {
  const { height } = page.viewportSize();
  await page.setViewportSize({ width, height });
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    // Something may scroll inside a box of its own, such as a wide table.
    const boxed = (element) => element.closest("[data-scrolls], .scroll, pre") !== null;
    const sticksOut = (element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > room + 1 || box.left < -1) && !boxed(element);
    };
    const name = (element) => element.tagName.toLowerCase() + (element.className ? `.${element.className}` : "");
    return document.documentElement.scrollWidth > room + 1
      ? [`${document.documentElement.scrollWidth} px`, ...[...document.body.querySelectorAll("*")].filter(sticksOut).slice(0, 5).map(name)]
      : [];
  });
  assert.deepEqual(wide, [], `${page.url()} scrolls sideways at ${width} px`);
}

/**
 * Fails when something to press is smaller than 24 CSS pixels either way. A link
 * within a sentence is as high as its line, which WCAG allows.
 */
export async function expectTargets(page, least = 24) {
  const small = await page.evaluate((least) => {
    const inSentence = (element) => element.matches("a") && getComputedStyle(element).display === "inline";
    return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((element) => element.checkVisibility() && !element.closest(".hush, .skip") && !inSentence(element))
      .map((element) => [element, element.closest("label") ?? element])
      .filter(([, target]) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && Math.min(width, height) < least;
      })
      .map(([element]) => element.outerHTML.slice(0, 120));
  }, least);
  assert.deepEqual(small, [], `${page.url()} has targets under ${least} px`);
}

/** Fails when text is cut off, or a number or a mail address would be turned around. */
export async function expectReadable(page) {
  const wrong = await page.evaluate(() => {
    const shown = (element) => element.checkVisibility() && !element.closest(".hush");
    const cut = [...document.querySelectorAll("body *")].filter(
      (element) =>
        shown(element) &&
        !element.matches("input, select, textarea, progress, svg, svg *, .skip") &&
        getComputedStyle(element).overflowX !== "visible" &&
        // What is one pixel wide is hidden from sight on purpose.
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const numbers = [
      ...document.querySelectorAll("input[type=tel], input[type=email]"),
      ...[...document.querySelectorAll("a[href^='tel:'], a[href^='mailto:']")].map((link) => link.querySelector("bdi") ?? link),
    ];
    const turned = numbers.filter((element) => shown(element) && getComputedStyle(element).direction !== "ltr");
    const name = (why) => (element) => `${why}: ${element.outerHTML.slice(0, 120)}`;
    return [...cut.map(name("cut off")), ...turned.map(name("turned around"))].slice(0, 5);
  });
  assert.deepEqual(wrong, [], page.url());
}

/** Fails when a page in Arabic says something in English that nobody's data says. */
export async function expectNoEnglish(page) {
  const english = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const heard = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      // What people typed stands in <bdi>, in a language of its own, or between isolates.
      if (text.parentElement.closest("bdi, code, option, textarea, script, [lang]:not(html), [dir=ltr]:not(html), [dir=auto]")) continue;
      const said = text.data.replace(/\u2068[^\u2069]*\u2069/gu, "");
      if (/([A-Za-z]{2,}\s+){2}[A-Za-z]{2,}/u.test(said)) heard.push(said.trim());
    }
    return heard.slice(0, 5);
  });
  assert.deepEqual(english, [], `${page.url()} speaks English in Arabic`);
}

/**
 * Walks the page with the Tab key. Every stop must be on screen, clear of the
 * bar that stays at the foot, and must look different with focus than without.
 * `skip` begins with the link that leads past the bars, which are the same on
 * every page. Returns the names of the stops, in order.
 */
export async function walkWithKeyboard(page, { most = 60, skip = false } = {}) {
  const stops = [];
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.activeElement?.blur();
  });
  if (skip && (await page.locator("a.skip").count()) > 0) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches("a.skip")), `${page.url()} does not begin with the link past the bars`);
    await page.keyboard.press("Enter");
  }
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // Back at an element seen before: the walk is over.
      if (element.dataset.walked) return null;
      element.dataset.walked = "yes";
      // The sign of focus may be drawn around it, as on a label that holds its checkbox.
      const drawn = [element, element.parentElement, element.nextElementSibling].filter(Boolean);
      const signs = ["outline-style", "outline-width", "outline-color", "box-shadow", "background-color", "border-color", "text-decoration-line"];
      const look = () =>
        drawn
          .map((one) => {
            const style = getComputedStyle(one);
            // Without a style, an outline's width and colour are not seen.
            return (style.outlineStyle === "none" ? signs.slice(3) : signs).map((sign) => style.getPropertyValue(sign)).join(" ");
          })
          .join("|");
      const box = element.getBoundingClientRect();
      const focused = look();
      element.blur();
      const plain = look();
      element.focus({ focusVisible: true, preventScroll: true });
      const bar = document.querySelector(".nav");
      const foot = bar && !bar.contains(element) && getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect() : null;
      // A tall one, such as a field of many lines, need only show where writing begins.
      const covered = foot && box.top < foot.bottom && foot.top - box.top < Math.min(box.height, 44) - 1;
      return {
        name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? element.id ?? "").trim().split("\n")[0],
        tag: element.tagName.toLowerCase(),
        shown: focused !== plain,
        onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        covered,
      };
    });
    if (!stop) break;
    const where = `${page.url()}: stop ${step + 1}, ${stop.tag} "${stop.name}"`;
    assert.ok(stop.onScreen, `${where}, is focused out of sight`);
    assert.ok(!stop.covered, `${where}, is focused behind the bar at the foot`);
    assert.ok(stop.shown, `${where}, looks the same with focus as without`);
    stops.push(stop.name);
  }
  if (!skip) assert.ok(stops.length > 0, `${page.url()} has nothing that the Tab key reaches`);
  return stops;
}

/**
 * Counts what loading a page costs a browser that has nothing of it yet:
 * requests, bytes over the wire, and the origins they came from.
 */
export async function cost(page, load) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");
  const origins = new Set();
  const requests = new Map();
  const waiting = new Set();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("data:")) return;
    origins.add(new URL(request.url).origin);
    requests.set(requestId, 0);
    waiting.add(requestId);
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (waiting.has(requestId)) requests.set(requestId, requests.get(requestId) + encodedDataLength);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (waiting.delete(requestId)) requests.set(requestId, encodedDataLength);
  });
  session.on("Network.loadingFailed", ({ requestId }) => waiting.delete(requestId));
  await load();
  // What is asked for only after the load counts too. Chromium does not always say
  // that a request has ended; what it received until then is counted.
  const patience = Date.now() + 5_000;
  do await page.waitForTimeout(50);
  while (waiting.size > 0 && Date.now() < patience);
  await session.detach();
  const bytes = [...requests.values()].reduce((sum, size) => sum + size, 0);
  return { requests: requests.size, bytes, origins: [...origins] };
}

/** Fails when a page costs more than its budget, or asks anybody but us for anything. */
export async function expectWithinBudget(page, load, { bytes, requests }) {
  const spent = await cost(page, load);
  assert.deepEqual(spent.origins, [new URL(base).origin], `${page.url()} talks to others`);
  assert.ok(spent.bytes > 0 && spent.bytes <= bytes, `${page.url()} costs ${spent.bytes} bytes, its budget is ${bytes}`);
  assert.ok(spent.requests <= requests, `${page.url()} takes ${spent.requests} requests, its budget is ${requests}`);
  return spent;
}

/** Collects what the page complains of: script errors and refusals by its policy. */
export function complaints(page) {
  const heard = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(message.text());
  });
  return heard;
}
