// Every page of pages.json, for somebody with an old phone and a bad network.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addressOf, bringSamples, expectWithinBudget, launch, patient, pages, tabs, title, visit } from "./lib.mjs";

// What a page may cost a browser that has nothing of it yet.
const BUDGET = { bytes: 60 * 1024, requests: 8 };
const PHONE = { width: 360, height: 740 };

let browser;
let tab;
before(async () => {
  browser = await launch();
  tab = tabs(browser);
  await bringSamples(browser);
});
after(() => browser?.close());

for (const entry of pages) {
  const { as } = entry;

  test(`${title(entry)} stays within its budget and asks nobody else`, patient, async () => {
    const page = await tab({ as, ...PHONE });
    const address = await addressOf(page, entry);
    await expectWithinBudget(page, () => visit(page, address, entry.status), BUDGET);
    await page.close();
  });
}
