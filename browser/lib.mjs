// What the browser tests share: a browser, people of the demonstration town,
// and the questions every page must answer well.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);

/** Where the server under test listens, without a slash at the end. */
export const base = (process.env.STARLING_URL ?? "").replace(/\/$/, "");
assert.ok(base, "STARLING_URL is not set: start the tests with bin/test browser");

/** Every page that is looked at as {path, as}: whose it is, or nobody's. */
export const pages = JSON.parse(readFileSync(new URL("pages.json", import.meta.url), "utf8"));

/** A page's name in a test's title. */
export const title = ({ path, as }) => (as ? `${path} as ${as}` : path);

/** The rules a page is held to: WCAG 2.2 AA and axe's own good practice. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AXE_SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Starts Chromium; the caller closes it. */
export function launch() {
  // Chromium's own sandbox cannot be set up by root, and the only pages opened
  // are ours, from this machine.
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
}

/**
 * A page in a context of its own: own cookies, own language, own theme.
 *
 * `as` signs a person of the demonstration town in; `nojs` turns scripts off;
 * `width` is the window's in CSS pixels. Close `page.context()` when done.
 */
export async function open(browser, { as, language = "en", dark = false, nojs = false, width = 1280 } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    locale: language,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: !nojs,
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  // Added by the browser and not by the page, so the page's policy stays whole.
  if (!nojs) await page.addInitScript(AXE_SOURCE);
  if (as) await signInAs(page, as);
  return page;
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

/** Goes to a path and insists on an answer below 400. */
export async function visit(page, path) {
  const response = await page.goto(path, { waitUntil: "load" });
  assert.ok(response && response.status() < 400, `${path} answered ${response?.status()}`);
  return response;
}

/** Fails with one readable line for each rule of axe that the page breaks. */
export async function expectAccessible(page, name = page.url()) {
  const { violations } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
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
 * Walks the page with the Tab key. Every stop must be on screen and must look
 * different with focus than without. Returns the names of the stops, in order.
 */
export async function walkWithKeyboard(page, { most = 60 } = {}) {
  const stops = [];
  await page.evaluate(() => document.activeElement?.blur());
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
      return {
        name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? element.id ?? "").trim().split("\n")[0],
        tag: element.tagName.toLowerCase(),
        shown: focused !== plain,
        onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!stop) break;
    const where = `${page.url()}: stop ${step + 1}, ${stop.tag} "${stop.name}"`;
    assert.ok(stop.onScreen, `${where}, is focused out of sight`);
    assert.ok(stop.shown, `${where}, looks the same with focus as without`);
    stops.push(stop.name);
  }
  assert.ok(stops.length > 0, `${page.url()} has nothing that the Tab key reaches`);
  return stops;
}

/**
 * Counts what loading a path costs a browser that has nothing of it yet:
 * requests, bytes over the wire, and the origins they came from.
 */
export async function cost(browser, path, options = {}) {
  const page = await open(browser, options);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  // The sign-in, if there was one, has filled the cache.
  await session.send("Network.clearBrowserCache");
  const origins = new Set();
  const requests = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("data:")) return;
    origins.add(new URL(request.url).origin);
    requests.set(requestId, 0);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.set(requestId, encodedDataLength);
  });
  await visit(page, path);
  await page.waitForLoadState("networkidle");
  await page.context().close();
  const bytes = [...requests.values()].reduce((sum, size) => sum + size, 0);
  return { requests: requests.size, bytes, origins: [...origins] };
}

/** Fails when a page costs more than its budget, or asks anybody but us for anything. */
export async function expectWithinBudget(browser, path, { bytes, requests, ...options }) {
  const spent = await cost(browser, path, options);
  assert.deepEqual(spent.origins, [new URL(base).origin], `${path} talks to others`);
  assert.ok(spent.bytes <= bytes, `${path} costs ${spent.bytes} bytes, its budget is ${bytes}`);
  assert.ok(spent.requests <= requests, `${path} takes ${spent.requests} requests, its budget is ${requests}`);
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
