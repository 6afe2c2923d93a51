// Every page of pages.json, by axe and at 320 px. Each is tried in English by
// day on a phone and in Arabic by night on a desk, which between them turn the
// colours, the direction and the frame around; with STARLING_AXE=all, in every
// language by day and by night.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  bringSamples, complaints, expectAccessible, expectNoEnglish, expectNoSidewaysScroll, expectReadable, expectTargets, go, launch, pages, speak, tabs, title, visit,
} from "./lib.mjs";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const languages = ["en", "es", "so", "hmn", "ar"];
const looks =
  process.env.STARLING_AXE === "all"
    ? languages.flatMap((language) => [{ language, dark: false, ...PHONE }, { language, dark: true, ...DESK }])
    : [{ language: "en", dark: false, ...PHONE }, { language: "ar", dark: true, ...DESK }];

let browser;
let tab;
before(async () => {
  browser = await launch();
  tab = tabs(browser);
  await bringSamples(browser);
});
after(() => browser?.close());

test("the list of pages is not empty and names each page once", () => {
  assert.ok(pages.length > 0, "pages.json is empty");
  const names = pages.map(title);
  assert.deepEqual(names, [...new Set(names)]);
});

// What each person speaks now. It is kept with the account, so it lasts.
const spoken = new Map();

for (const { language, ...look } of looks) {
  for (const entry of pages) {
    test(`${title(entry)}, ${language}, ${look.dark ? "dark" : "light"}`, async () => {
      const page = await tab({ as: entry.as, ...look });
      const who = `${entry.as} ${look.dark}`;
      if (spoken.get(who) !== language) {
        await visit(page, entry.as ? "/account" : "/sign-in");
        await speak(page, language);
        spoken.set(who, language);
      }
      const heard = complaints(page);
      const response = await go(page, entry);
      const html = page.locator("html");
      assert.equal(await html.getAttribute("lang"), language);
      assert.equal(await html.getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
      await expectAccessible(page);
      await expectTargets(page);
      await expectReadable(page);
      if (language === "ar") await expectNoEnglish(page);
      await expectNoSidewaysScroll(page, 320);
      // Chromium complains of an answer that is meant to be an error.
      if (response.ok()) assert.deepEqual(heard, [], "the page complained in the console");
      await page.close();
    });
  }
}
