// Every page of pages.json, on a phone's window, for somebody who has no mouse.

import { after, before, test } from "node:test";
import { bringSamples, go, launch, patient, pages, tabs, title, walkWithKeyboard } from "./lib.mjs";

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
  test(`${title(entry)} is walked with the Tab key alone`, patient, async () => {
    const page = await tab({ as: entry.as, ...PHONE });
    await go(page, entry);
    await walkWithKeyboard(page, { skip: true, most: 25 });
    await page.close();
  });
}

for (const [as, path] of [["denise", "/o/maple-court/"], ["marisol", "/o/maple-court/people/new"], [undefined, "/sign-in"]]) {
  test(`${path} is walked from the bars at the top to its end`, patient, async () => {
    const page = await tab({ as, ...PHONE });
    await go(page, { path });
    await walkWithKeyboard(page, { most: 120 });
    await page.close();
  });
}
