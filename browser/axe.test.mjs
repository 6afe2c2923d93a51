// Every page, by axe and at 320 px. pages.json lists them: a path, and who
// looks at it. Each is tried in English by day and in Arabic by night, which
// between them turn both the colours and the direction around; with
// STARLING_AXE=all, in every language by day and by night.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { complaints, expectAccessible, expectNoSidewaysScroll, launch, open, pages, speak, title, visit } from "./lib.mjs";

const languages = ["en", "es", "so", "hmn", "ar"];
const looks =
  process.env.STARLING_AXE === "all"
    ? languages.flatMap((language) => [{ language, dark: false }, { language, dark: true }])
    : [{ language: "en", dark: false }, { language: "ar", dark: true }];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test("the list of pages is not empty and names each page once", () => {
  assert.ok(pages.length > 0, "pages.json is empty");
  const names = pages.map(title);
  assert.deepEqual(names, [...new Set(names)]);
});

for (const look of looks) {
  for (const entry of pages) {
    const { path, as } = entry;
    test(`${title(entry)}, ${look.language}, ${look.dark ? "dark" : "light"}`, async () => {
      const page = await open(browser, { as, ...look });
      const heard = complaints(page);
      await visit(page, path);
      await speak(page, look.language);
      // The switch may have led elsewhere.
      await visit(page, path);
      const html = page.locator("html");
      assert.equal(await html.getAttribute("lang"), look.language);
      assert.equal(await html.getAttribute("dir"), look.language === "ar" ? "rtl" : "ltr");
      await expectAccessible(page);
      await expectNoSidewaysScroll(page, 320);
      assert.deepEqual(heard, [], "the page complained in the console");
      await page.context().close();
    });
  }
}
