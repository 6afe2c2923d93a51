// Every page of pages.json, for somebody who has scripts turned off.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { bringSamples, go, launch, patient, pages, tabs, title } from "./lib.mjs";

let browser;
let tab;
before(async () => {
  browser = await launch();
  tab = tabs(browser);
  await bringSamples(browser);
});
after(() => browser?.close());

for (const entry of pages) {
  test(`${title(entry)} stands without scripts`, patient, async () => {
    const page = await tab({ as: entry.as, nojs: true });
    await go(page, entry);
    assert.equal(await page.locator("h1").count(), 1, "a page has one h1");
    assert.notEqual((await page.locator("h1").innerText()).trim(), "");
    await page.close();
  });
}
