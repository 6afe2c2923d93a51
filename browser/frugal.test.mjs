// Every page of pages.json, for somebody with an old phone, a bad network, no
// mouse, or scripts turned off.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { expectWithinBudget, launch, open, pages, title, visit, walkWithKeyboard } from "./lib.mjs";

// What a page may cost a browser that has nothing of it yet.
const BUDGET = { bytes: 60 * 1024, requests: 8 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const entry of pages) {
  const { path, as } = entry;

  test(`${title(entry)} stays within its budget and asks nobody else`, async () => {
    await expectWithinBudget(browser, path, { as, ...BUDGET });
  });

  test(`${title(entry)} is walked with the Tab key alone`, async () => {
    const page = await open(browser, { as });
    await visit(page, path);
    await walkWithKeyboard(page);
    await page.context().close();
  });

  test(`${title(entry)} stands without scripts`, async () => {
    const page = await open(browser, { as, nojs: true, width: 360 });
    await visit(page, path);
    assert.equal(await page.locator("h1").count(), 1, "a page has one h1");
    assert.notEqual((await page.locator("h1").innerText()).trim(), "");
    await page.context().close();
  });
}
